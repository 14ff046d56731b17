// Calls the server with the generated client. Each line is a step, tab-separated: type, code, type of data, value.
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"reflect"
	"strings"

	"generated/crm"
)

func say(step string, answer any, status crm.AnswerStatus, data any, value string) {
	kind := "none"
	if data != nil {
		kind = reflect.TypeOf(data).Name()
	}
	fmt.Println(strings.Join([]string{step, reflect.TypeOf(answer).Name(), status.Code, kind, value}, "\t"))
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func session(step string, answer *crm.SessionTokenAnswer) {
	if answer.Data != nil && answer.Data.Token != nil && *answer.Data.Token != "" {
		say(step, *answer, answer.Status, *answer.Data, "a token")
	} else {
		say(step, *answer, answer.Status, nil, "")
	}
}

func show(step string, answer *crm.AccessTokenAnswer) {
	if data := answer.Data; data != nil && data.Number != nil {
		value := *data.Number + " " + *data.AccountsReceivable.AccountOwner.Name + " " + string(*data.LifeCycleState)
		say(step, *answer, answer.Status, *data, value)
	} else {
		say(step, *answer, answer.Status, nil, "")
	}
}

func list(step string, answer *crm.UserListAnswer) {
	names := []string{}
	var first any
	if answer.Data != nil {
		for _, one := range *answer.Data {
			if first == nil {
				first = one
			}
			names = append(names, *one.Username)
		}
	}
	say(step, *answer, answer.Status, first, strings.Join(names, ","))
}

func main() {
	ctx := context.Background()
	client, err := crm.NewClientWithResponses(os.Getenv("CRM_URL"))
	check(err)
	user := func(password string) crm.CreateSessionTokenJSONRequestBody {
		return crm.CreateSessionTokenJSONRequestBody{
			Username: os.Getenv("CRM_USERNAME"), Password: password, Organisation: os.Getenv("CRM_ORGANISATION"),
		}
	}
	card := func(token string, code string) crm.ShowAccessTokenJSONRequestBody {
		var identifier crm.AccessTokenIdentifier
		check(identifier.FromAccessTokenIdentifierByAuthenticationCode(
			crm.AccessTokenIdentifierByAuthenticationCode{AuthenticationCode: code}))
		return crm.ShowAccessTokenJSONRequestBody{Token: token, AccessTokenIdentifier: identifier}
	}
	basic := func(_ context.Context, request *http.Request) error {
		request.SetBasicAuth(os.Getenv("CRM_KEY"), "")
		return nil
	}

	opened, err := client.CreateSessionTokenWithResponse(ctx, user(os.Getenv("CRM_PASSWORD")))
	check(err)
	session("login", opened.JSON200)
	byKey, err := client.CreateSessionTokenByWebApiKeyWithResponse(
		ctx, crm.CreateSessionTokenByWebApiKeyJSONRequestBody{}, basic)
	check(err)
	session("key", byKey.JSON200)
	unit := os.Getenv("CRM_UNIT")
	token := *opened.JSON200.Data.Token
	shown, err := client.ShowAccessTokenWithResponse(ctx, card(token, os.Getenv("CRM_CARD")))
	check(err)
	show("show", shown.JSON200)
	listed, err := client.ListUsersWithResponse(ctx, &crm.ListUsersParams{Token: token, UnitIdentifier: &unit})
	check(err)
	list("list", listed.JSON200)
	refused, err := client.CreateSessionTokenWithResponse(ctx, user("wrong"))
	check(err)
	session("refused login", refused.JSON200)
	nothing, err := client.ShowAccessTokenWithResponse(ctx, card(token, "NO SUCH CARD"))
	check(err)
	show("nothing to show", nothing.JSON200)
	stranger, err := client.ListUsersWithResponse(ctx, &crm.ListUsersParams{Token: "NO SUCH SESSION", UnitIdentifier: &unit})
	check(err)
	list("list of a stranger", stranger.JSON200)
}
