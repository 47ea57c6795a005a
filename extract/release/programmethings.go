package release

import (
	"slices"
	"strings"

	"injeung/schema/scheme"
)

// servesThings takes the release's programmes of products and technologies, and those of what else has a name of
// its own and somebody who runs it, for ones of services: such a thing is held as a service is. A release that
// chooses places for them (가나식당 브랜드 육성사업 대상 지자체 3곳) is left as it is.
func (ctx *context) servesThings() {
	ctx.joinPraised()
	var made, run, sites []int
	other := false // a programme whose name tells that it certifies places or services
	for i := range ctx.known {
		k := &ctx.known[i]
		switch of := certifies(k.Scheme); {
		case k.main && of == scheme.City && !k.Known && (ctx.sitesRun(k) || ctx.thingsCounted(k) || endsInOne(k.key, landscapes) && ctx.ownNames(k) || ctx.thingsInTable(k, true)):
			sites = append(sites, i)
		case k.main && (of == scheme.City || of == scheme.Service):
			other = true
		case k.Known:
		case of == scheme.Product:
			made = append(made, i)
		case k.main && (mayBeRun(of, k.key) || of == scheme.Unknown && ctx.thingsInTable(k, false)):
			run = append(run, i)
		}
	}
	if len(run) > 0 && len(made) > 0 {
		run = nil
	} else if len(run) > 0 && (other || !ctx.thingsListed() && !ctx.thingsPaired()) {
		run = slices.DeleteFunc(run, func(i int) bool {
			return !ctx.thingsUnder(&ctx.known[i]) && !ctx.thingsCounted(&ctx.known[i]) && !ctx.ownNames(&ctx.known[i]) && !ctx.thingsInTable(&ctx.known[i], false)
		})
	}
	if len(run) > 0 && ctx.chosenArePlaces() {
		run = nil // 가나 본사업 7개 지역 선정: its name does not tell what was chosen, and the title does
	}
	if of := slices.Concat(made, run, sites); len(of) > 0 && !ctx.choosesPlaces() {
		ctx.things = map[string]bool{}
		for _, i := range of {
			ctx.known[i].Services = true
			ctx.things[ctx.known[i].ID] = true
		}
		ctx.readAgain()
	}
}

// leavePlacesOfThings takes places off decisions on things: that is where they are or are made, and nobody chose it.
func (ctx *context) leavePlacesOfThings(f *Facts) {
	if len(ctx.things) > 0 {
		ctx.thingsHeads = ctx.headPlaces(f)
	}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if !ctx.things[d.Scheme.ID] || !slices.ContainsFunc(d.Holders, isCity) {
			continue
		}
		d.Holders = slices.DeleteFunc(slices.Clone(d.Holders), isCity)
		ctx.foreign = append(ctx.foreign, d.Words)
	}
}

func isCity(h Holder) bool { return h.Kind == CityHolder }

// mayBeRun says that what a programme certifies may be run by somebody else: a facility, or what its name does not
// tell. A house is none, nor one that is a body itself.
func mayBeRun(of scheme.Subject, key string) bool {
	return of == scheme.Unknown && !endsInOne(key, bodiesThemselves) || of == scheme.Building && strings.HasSuffix(key, "시설")
}

// readAgain forgets what was found with the programmes as they were, and finds them once more.
func (ctx *context) readAgain() {
	ctx.told, ctx.programmes, ctx.services = map[string][]mention{}, nil, nil
	clear(ctx.units)
	clear(ctx.decides)
	ctx.mentions()
}

// joinPraised makes one programme of a name and the same with 우수 before it, which a release uses side by side.
func (ctx *context) joinPraised() {
	for i := range ctx.known {
		for k := range ctx.known {
			if short, long := &ctx.known[i], &ctx.known[k]; short.main && long.main && !short.Known && long.ID == "우수"+short.ID && certifies(short.Scheme) != scheme.City {
				ctx.call(short.ID, long.Scheme)
			}
		}
	}
}
