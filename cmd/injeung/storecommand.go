package main

import (
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"injeung/ingest"
)

func (p *program) storeCommand() *cobra.Command {
	store := &cobra.Command{Use: "store", Short: "Looks after the original bytes"}
	store.AddCommand(p.forgetCommand())
	return store
}

func (p *program) forgetCommand() *cobra.Command {
	var config, why string
	cmd := &cobra.Command{
		Use:   "forget SHA256 --why REASON",
		Short: "Takes a document down for good and leaves a tombstone",
		Long: `Removes a document's bytes and what was read of it. A tombstone with the reason
stays, so that the same bytes are not kept again when a site still has them.
The next run publishes without the document; publications that are kept still
hold what was read of it until they are rotated out.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if why == "" {
				return errors.New(p.say("--why is missing: the tombstone says why", "--why가 없습니다. 삭제 이유를 적으십시오"))
			}
			return p.atDesk(cmd.Context(), config, func(d *ingest.Desk) error {
				if err := d.Forget(args[0], why, time.Now()); err != nil {
					return err
				}
				fmt.Fprintln(p.out, p.say("%s was taken down; the next run publishes without it", "%s 을(를) 삭제했습니다. 다음 실행부터 공개본에서 빠집니다", args[0]))
				return nil
			})
		},
	}
	configFlag(cmd, &config)
	cmd.Flags().StringVar(&why, "why", "", "the reason (required)")
	return cmd
}
