import crm.ApiClient;
import crm.ApiException;
import crm.api.AuthenticationApi;
import crm.model.*;

/** What the two Java clients do each in its own way. */
class Settings {
  static ApiClient client(String url) {
    return new ApiClient().setBasePath(url);
  }

  static Login login(UserLogin user) {
    return new Login()
        .username(user.getUsername())
        .password(user.getPassword())
        .organisation(user.getOrganisation());
  }

  static SessionTokenAnswer byKey(ApiClient client, String key) throws ApiException {
    client.setUsername(key);
    client.setPassword("");
    return new AuthenticationApi(client).createSessionTokenByWebApiKey(new WebApiKeyLogin());
  }
}
