package main

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"injeung/ingest"
)

func deployed(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("../../deploy", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// TestTheConfigurationToBeginWith is one that the program takes, also with every
// example in it.
func TestTheConfigurationToBeginWith(t *testing.T) {
	text := deployed(t, "injeung.yaml")
	if _, err := ingest.ParseConfig([]byte(text)); err != nil {
		t.Error(err)
	}
	all := regexp.MustCompile(`(?m)^(\s*)# (corrections:|metrics:|partition_by:|alarm:|  command:|  webhook:|- name: api|  kind: data_go_kr|  key_env:)`).ReplaceAllString(text, "$1$2")
	c, err := ingest.ParseConfig([]byte(all))
	if err != nil {
		t.Fatalf("%v\n%s", err, all)
	}
	if c.Alarm.Webhook == "" || c.Metrics == "" || c.Sources[len(c.Sources)-1].KeyEnv == "" {
		t.Errorf("an example is not one: %+v", c)
	}
}

// takes says whether the program knows a command line.
func takes(t *testing.T, from string, args []string) {
	t.Helper()
	p := &program{out: io.Discard, err: io.Discard}
	cmd, rest, err := p.root().Find(args)
	if err == nil {
		err = cmd.ParseFlags(rest)
	}
	if err != nil || cmd.Name() != "ingest" {
		t.Errorf("%s: %q: %v", from, args, err)
	}
}

// kube is as much of Kubernetes' objects as the file uses; a field that is
// misspelt or stands elsewhere is none of it.
type kube struct {
	APIVersion string            `yaml:"apiVersion"`
	Kind       string            `yaml:"kind"`
	Metadata   map[string]string `yaml:"metadata"`
	Spec       struct {
		AccessModes                []string `yaml:"accessModes"`
		Resources                  resources
		Schedule                   string
		TimeZone                   string `yaml:"timeZone"`
		ConcurrencyPolicy          string `yaml:"concurrencyPolicy"`
		StartingDeadlineSeconds    int    `yaml:"startingDeadlineSeconds"`
		SuccessfulJobsHistoryLimit int    `yaml:"successfulJobsHistoryLimit"`
		FailedJobsHistoryLimit     int    `yaml:"failedJobsHistoryLimit"`
		JobTemplate                struct {
			Spec struct {
				BackoffLimit          *int `yaml:"backoffLimit"`
				ActiveDeadlineSeconds int  `yaml:"activeDeadlineSeconds"`
				Template              struct{ Spec pod }
			}
		} `yaml:"jobTemplate"`
	}
}

type resources struct{ Requests, Limits map[string]string }

type pod struct {
	RestartPolicy                string `yaml:"restartPolicy"`
	AutomountServiceAccountToken *bool  `yaml:"automountServiceAccountToken"`
	SecurityContext              struct {
		RunAsNonRoot   bool              `yaml:"runAsNonRoot"`
		RunAsUser      int               `yaml:"runAsUser"`
		RunAsGroup     int               `yaml:"runAsGroup"`
		FsGroup        int               `yaml:"fsGroup"`
		SeccompProfile map[string]string `yaml:"seccompProfile"`
	} `yaml:"securityContext"`
	Containers []struct {
		Name, Image string
		Args        []string
		EnvFrom     []struct {
			SecretRef struct {
				Name     string
				Optional bool
			} `yaml:"secretRef"`
		} `yaml:"envFrom"`
		Resources       resources
		SecurityContext struct {
			ReadOnlyRootFilesystem   bool  `yaml:"readOnlyRootFilesystem"`
			AllowPrivilegeEscalation *bool `yaml:"allowPrivilegeEscalation"`
			Capabilities             struct{ Drop []string }
		} `yaml:"securityContext"`
		VolumeMounts []struct {
			Name      string
			MountPath string `yaml:"mountPath"`
			ReadOnly  bool   `yaml:"readOnly"`
		} `yaml:"volumeMounts"`
	}
	Volumes []struct {
		Name                  string
		ConfigMap             map[string]string `yaml:"configMap"`
		PersistentVolumeClaim struct {
			ClaimName string `yaml:"claimName"`
		} `yaml:"persistentVolumeClaim"`
		EmptyDir *struct{} `yaml:"emptyDir"`
	}
}

// TestTheCronJob: the structure is Kubernetes', the pod has no rights it does
// not need, and its command line is one of the program.
func TestTheCronJob(t *testing.T) {
	dec := yaml.NewDecoder(strings.NewReader(deployed(t, "cronjob.yaml")), yaml.Strict())
	var claim, job kube
	for _, into := range []*kube{&claim, &job} {
		if err := dec.Decode(into); err != nil {
			t.Fatal(err)
		}
	}
	p := job.Spec.JobTemplate.Spec.Template.Spec
	c := p.Containers[0]
	takes(t, "cronjob.yaml", c.Args)
	if job.APIVersion != "batch/v1" || job.Spec.ConcurrencyPolicy != "Forbid" || *job.Spec.JobTemplate.Spec.BackoffLimit != 0 {
		t.Errorf("%+v", job)
	}
	if !p.SecurityContext.RunAsNonRoot || !c.SecurityContext.ReadOnlyRootFilesystem || *c.SecurityContext.AllowPrivilegeEscalation || !slices.Contains(c.SecurityContext.Capabilities.Drop, "ALL") {
		t.Errorf("rights that it does not need: %+v %+v", p.SecurityContext, c.SecurityContext)
	}
	if claim.Kind != "PersistentVolumeClaim" || p.Volumes[1].PersistentVolumeClaim.ClaimName != claim.Metadata["name"] {
		t.Errorf("the claim: %+v", p.Volumes)
	}
	for i, m := range c.VolumeMounts {
		if p.Volumes[i].Name != m.Name {
			t.Errorf("%s is mounted, %s is there", m.Name, p.Volumes[i].Name)
		}
	}
}

// TestTheContainerfile builds with the Go of go.mod, runs as nobody, and its
// command line is one of the program.
func TestTheContainerfile(t *testing.T) {
	text := deployed(t, "Containerfile")
	mod, _ := os.ReadFile("../../go.mod")
	want := regexp.MustCompile(`(?m)^go (\d+\.\d+)`).FindSubmatch(mod)[1]
	if got := regexp.MustCompile(`golang:(\d+\.\d+)`).FindStringSubmatch(text); got == nil || got[1] != string(want) {
		t.Errorf("built with %v, go.mod says %s", got, want)
	}
	if !regexp.MustCompile(`(?m)^USER [1-9]\d*:[1-9]\d*$`).MatchString(text) || !strings.Contains(text, "\nFROM scratch\n") {
		t.Error("it does not run as a user by number, from scratch")
	}
	cmd := regexp.MustCompile(`(?m)^CMD \[(.*)\]$`).FindStringSubmatch(text)
	if cmd == nil {
		t.Fatal("no CMD")
	}
	takes(t, "Containerfile", strings.Split(strings.ReplaceAll(cmd[1], `"`, ""), ", "))
}

// TestTheUnit: its command line is one of the program, and systemd understands
// the files where it is there.
func TestTheUnit(t *testing.T) {
	text := deployed(t, "injeung.service")
	line := regexp.MustCompile(`(?m)^ExecStart=/usr/local/bin/injeung (.*)$`).FindStringSubmatch(text)
	if line == nil {
		t.Fatal("no ExecStart")
	}
	takes(t, "injeung.service", strings.Fields(line[1]))
	verify, err := exec.LookPath("systemd-analyze")
	if err != nil {
		t.Skip("systemd-analyze is not here: the units are not verified")
	}
	dir := t.TempDir()
	text = strings.Replace(text, "ExecStart=/usr/local/bin/injeung", "ExecStart=/bin/true", 1) // a program that is there
	for name, data := range map[string]string{"injeung.service": text, "injeung.timer": deployed(t, "injeung.timer")} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(data), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	out, err := exec.Command(verify, "verify", "--man=no", filepath.Join(dir, "injeung.service"), filepath.Join(dir, "injeung.timer")).CombinedOutput()
	if err != nil || bytes.Contains(out, []byte("Unknown")) {
		t.Errorf("%v\n%s", err, out)
	}
}
