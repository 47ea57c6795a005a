package main

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"os/exec"
	"time"

	"injeung/ingest"
)

// alarmTime is how long delivering an alarm may take.
const alarmTime = 30 * time.Second

// deliver writes the metrics, and tells whoever is to be told when the night
// was not good. That telling fails is one alarm more, and changes nothing else.
func (p *program) deliver(c *ingest.Config, s *ingest.Summary) {
	if c.Metrics != "" && s.Exit != ingest.ExitBusy { // the other run writes them
		if err := s.WriteMetrics(c.Metrics); err != nil {
			s.Alarms = append(s.Alarms, ingest.AlarmText{Code: "metrics", En: err.Error(), Ko: err.Error()})
		}
	}
	text, err := s.JSON()
	if err != nil || !s.Loud() {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), alarmTime)
	defer cancel()
	if err := runAlarm(ctx, c.Alarm.Command, text); err != nil {
		s.Alarms = append(s.Alarms, ingest.AlarmText{Code: "alarm-command", En: fmt.Sprintf("the alarm command failed: %v", err), Ko: fmt.Sprintf("경보 명령이 실패했습니다: %v", err)})
	}
	if err := postAlarm(ctx, c.Alarm.Webhook, text); err != nil {
		s.Alarms = append(s.Alarms, ingest.AlarmText{Code: "alarm-webhook", En: fmt.Sprintf("the alarm could not be posted: %v", err), Ko: fmt.Sprintf("경보를 보내지 못했습니다: %v", err)})
	}
}

// runAlarm runs a command with the summary on its stdin.
func runAlarm(ctx context.Context, command []string, text []byte) error {
	if len(command) == 0 {
		return nil
	}
	cmd := exec.CommandContext(ctx, command[0], command[1:]...)
	cmd.Stdin = bytes.NewReader(text)
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%w: %s", err, bytes.TrimSpace(out))
	}
	return nil
}

// postAlarm posts the summary to a webhook.
func postAlarm(ctx context.Context, url string, text []byte) error {
	if url == "" {
		return nil
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(text))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("User-Agent", "injeung/"+version)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode >= 300 {
		return fmt.Errorf("the webhook says %s", resp.Status)
	}
	return nil
}
