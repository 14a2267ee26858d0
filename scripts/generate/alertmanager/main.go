// Renders templates with Alertmanager's own engine. Reads {"templates": ["glob", …], "cases": [{"text": …, "html": bool, "data": …}]}
// from standard input and prints the texts as a JSON list. An error of a template becomes "error: …" in its place.
package main

import (
	"encoding/json"
	"fmt"
	"net/url"
	"os"

	"github.com/prometheus/alertmanager/template"
)

type job struct {
	Templates []string `json:"templates"`
	Cases     []struct {
		Text string        `json:"text"`
		HTML bool          `json:"html"`
		Data template.Data `json:"data"`
	} `json:"cases"`
}

func main() {
	var input job
	if err := json.NewDecoder(os.Stdin).Decode(&input); err != nil {
		fail(err)
	}
	engine, err := template.FromGlobs(input.Templates)
	if err != nil {
		fail(err)
	}
	engine.ExternalURL = &url.URL{Scheme: "https", Host: "alertmanager.example.com"}
	texts := make([]string, 0, len(input.Cases))
	for _, one := range input.Cases {
		render := engine.ExecuteTextString
		if one.HTML {
			render = engine.ExecuteHTMLString
		}
		text, err := render(one.Text, &one.Data)
		if err != nil {
			text = "error: " + err.Error()
		}
		texts = append(texts, text)
	}
	if err := json.NewEncoder(os.Stdout).Encode(texts); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
