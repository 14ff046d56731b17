import crm.ApiClient;
import crm.ApiException;
import crm.api.AuthenticationApi;
import crm.model.*;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What the two Java clients do each in its own way. The native one sends no HTTP Basic by itself. */
class Settings {
  static ApiClient client(String url) {
    ApiClient client = new ApiClient();
    client.updateBaseUri(url);
    return client;
  }

  static Login login(UserLogin user) {
    return new Login()
        .username(user.getUsername())
        .password(user.getPassword())
        .organisation(user.getOrganisation());
  }

  static SessionTokenAnswer byKey(ApiClient client, String key) throws ApiException {
    String basic = Base64.getEncoder().encodeToString((key + ":").getBytes(StandardCharsets.UTF_8));
    ApiClient withKey = client(client.getBaseUri());
    withKey.setRequestInterceptor(request -> request.header("Authorization", "Basic " + basic));
    return new AuthenticationApi(withKey).createSessionTokenByWebApiKey(new WebApiKeyLogin());
  }
}
