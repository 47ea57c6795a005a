package schema

import (
	"encoding/json"
	"fmt"
)

// jsonNode is a JSON Schema, as far as rows need it; see
// https://json-schema.org/draft/2020-12.
type jsonNode struct {
	Schema      string     `json:"$schema,omitempty"`
	ID          string     `json:"$id,omitempty"`
	Title       string     `json:"title,omitempty"`
	Description string     `json:"description,omitempty"`
	Type        []string   `json:"type,omitempty"` // "null" second, for a column that may be NULL
	Format      string     `json:"format,omitempty"`
	Enum        []any      `json:"enum,omitempty"`
	MinLength   int        `json:"minLength,omitempty"`
	Minimum     *int64     `json:"minimum,omitempty"`
	Maximum     *int64     `json:"maximum,omitempty"`
	Items       *jsonNode  `json:"items,omitempty"`
	Properties  properties `json:"properties,omitempty"`
	Required    []string   `json:"required,omitempty"`
}

// properties keeps the columns in their order.
type properties []property

type property struct {
	name string
	node *jsonNode
}

// MarshalJSON gives an object with the properties in order.
func (p properties) MarshalJSON() ([]byte, error) {
	b := []byte{'{'}
	for i, one := range p {
		if i > 0 {
			b = append(b, ',')
		}
		node, err := json.Marshal(one.node)
		if err != nil {
			return nil, err
		}
		b = fmt.Appendf(b, "%q:%s", one.name, node)
	}
	return append(b, '}'), nil
}

// JSONSchema gives the JSON Schema (draft 2020-12) of one line of a table's
// JSON Lines. Every column must be there; further ones are allowed, since
// columns may be added.
func JSONSchema(t TableDoc) []byte {
	n := object(t.Columns)
	n.Schema = "https://json-schema.org/draft/2020-12/schema"
	n.ID = "urn:injeung:" + Version + ":" + t.Name
	n.Title = t.LabelKO + " (" + t.Name + ")"
	n.Description = t.DescriptionKO + " / " + t.DescriptionEN
	b, err := json.Marshal(n)
	if err != nil {
		panic(fmt.Sprintf("the description of %s is no JSON: %v", t.Name, err))
	}
	return b
}

func object(columns []Column) *jsonNode {
	n := &jsonNode{Type: []string{"object"}}
	for i := range columns {
		n.Properties = append(n.Properties, property{columns[i].Name, columns[i].node()})
		n.Required = append(n.Required, columns[i].Name)
	}
	return n
}

func (c *Column) node() *jsonNode {
	n := c.one()
	if c.List {
		n = &jsonNode{Type: []string{"array"}, Items: n}
	}
	n.Title = c.LabelKO
	n.Description = c.DescriptionKO + " / " + c.DescriptionEN
	if !c.Nullable {
		return n
	}
	n.Type = append(n.Type, "null")
	if n.Enum != nil {
		n.Enum = append(n.Enum, nil)
	}
	return n
}

// one is the node of a value that is not NULL, of an item for a list.
func (c *Column) one() *jsonNode {
	least, most := int64(-1)<<31, int64(1)<<31-1
	switch c.Type {
	case Struct:
		return object(c.Fields)
	case Int32:
		return &jsonNode{Type: []string{"integer"}, Minimum: &least, Maximum: &most}
	case Int64:
		return &jsonNode{Type: []string{"integer"}}
	case Float64:
		return &jsonNode{Type: []string{"number"}}
	case Bool:
		return &jsonNode{Type: []string{"boolean"}}
	case Day:
		return &jsonNode{Type: []string{"string"}, Format: "date"}
	case Instant:
		return &jsonNode{Type: []string{"string"}, Format: "date-time"}
	}
	n := &jsonNode{Type: []string{"string"}}
	if !c.Blank {
		n.MinLength = 1
	}
	for _, v := range c.Values {
		n.Enum = append(n.Enum, v.Name)
	}
	return n
}
