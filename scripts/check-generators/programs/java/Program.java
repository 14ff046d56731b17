import crm.ApiClient;
import crm.ApiException;
import crm.api.AccessTokensApi;
import crm.api.AuthenticationApi;
import crm.api.UsersApi;
import crm.model.*;
import java.util.ArrayList;
import java.util.List;

/** Calls the server with the generated client. Each line is a step, tab-separated: type, code, type of data, value. */
public class Program {
  static String env(String name) {
    return System.getenv(name);
  }

  static String kind(Object value) {
    return value == null ? "none" : value.getClass().getSimpleName();
  }

  static void say(String step, Object answer, AnswerStatus status, Object data, String value) {
    System.out.println(String.join("\t", step, kind(answer), status.getCode(), kind(data), value == null ? "" : value));
  }

  static UserLogin user(String password) {
    return new UserLogin().username(env("CRM_USERNAME")).password(password).organisation(env("CRM_ORGANISATION"));
  }

  static void session(String step, SessionTokenAnswer answer) {
    SessionTokenData data = answer.getData();
    boolean open = data != null && data.getToken() != null && !data.getToken().isEmpty();
    say(step, answer, answer.getStatus(), open ? data : null, open ? "a token" : "");
  }

  static AccessTokenLookup card(String token, String code) {
    AccessTokenIdentifierByAuthenticationCode by =
        new AccessTokenIdentifierByAuthenticationCode().authenticationCode(code);
    return new AccessTokenLookup().token(token).accessTokenIdentifier(new AccessTokenIdentifier(by));
  }

  static void show(String step, AccessTokenAnswer answer) {
    AccessToken data = answer.getData();
    boolean found = data != null && data.getNumber() != null;
    String value = "";
    if (found) {
      String owner = data.getAccountsReceivable().getAccountOwner().getName();
      value = data.getNumber() + " " + owner + " " + data.getLifeCycleState().getValue();
    }
    say(step, answer, answer.getStatus(), found ? data : null, value);
  }

  static void list(String step, UserListAnswer answer) {
    List<String> names = new ArrayList<>();
    User first = null;
    if (answer.getData() != null)
      for (User one : answer.getData()) {
        if (first == null) first = one;
        names.add(one.getUsername());
      }
    say(step, answer, answer.getStatus(), first, String.join(",", names));
  }

  public static void main(String[] args) throws ApiException {
    ApiClient client = Settings.client(env("CRM_URL"));
    AuthenticationApi authentication = new AuthenticationApi(client);
    AccessTokensApi cards = new AccessTokensApi(client);
    UsersApi users = new UsersApi(client);
    Login right = Settings.login(user(env("CRM_PASSWORD")));
    SessionTokenAnswer opened = authentication.createSessionToken(right);
    session("login", opened);
    session("key", Settings.byKey(client, env("CRM_KEY")));
    String token = opened.getData().getToken();
    show("show", cards.showAccessToken(card(token, env("CRM_CARD"))));
    list("list", users.listUsers(token/* parameters */));
    session("refused login", authentication.createSessionToken(Settings.login(user("wrong"))));
    show("nothing to show", cards.showAccessToken(card(token, "NO SUCH CARD")));
    list("list of a stranger", users.listUsers("NO SUCH SESSION"/* parameters */));
  }
}
