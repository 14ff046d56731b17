// Generated from the contract by `npm run generate`. Do not edit: change openapi/ (or tools/codegen) instead.
import type { Call } from '../call.js'

/** The operations of one release, one method each. */
export interface Methods<R extends string> {
  readonly tucano: {
    /**
     * Authenticate a Tucano subscriber.
     *
     * Finds one subscription that runs on the AlphaNetworks Tucano television platform and hands back its ID
     * with a signed JSON Web Token that vouches for the subscriber.
     *
     * The subscription is named by exactly one identifier; none or more than one is refused. The token in the
     * answer is proof for the platform and opens no session here.
     *
     * A search by an access token can be narrowed to one subscription type.
     *
     * Available from R11.0.0.
     *
     * @see https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491889&revisedVersion=6
     * @see https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=496033&pageId=511344
     * @see https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=511346
     */
    subscriberAuthenticate: Call<R, 'authenticateTucanoSubscriber'>
  }

  readonly authentication: {
    /**
     * Log in with username and password.
     *
     * Opens a session in one organisation and hands back the token that every other call needs.
     *
     * The session acts as the user in one unit, with the rights of that user, and is not narrowed to the data of
     * one customer. When the session is over, log in again; there is no other way to renew it.
     *
     * The token is a JSON Web Token, and the session ends two hours after it was opened, used or not.
     *
     * @see https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=501521
     * @see https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516603&pageId=523631
     * @see https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=516584
     */
    token: Call<R, 'createSessionToken'>

    /**
     * Log in with a Web API key.
     *
     * Opens a session for the user a Web API key belongs to and hands back the token that every other call
     * needs. The vendor recommends this login over username and password.
     *
     * The key goes into the username of HTTP Basic, with an empty password. It stands for the organisation too,
     * so none is named. The session ends two hours after it was opened, used or not, and is not narrowed to the
     * data of one customer. When it is over, log in again.
     *
     * The token is a JSON Web Token.
     *
     * The key must be of the classification SYSTEMIC_KEY.
     *
     * Available from R10.0.0.
     *
     * @see https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491003/POST+authentication+web_api_key+token
     * @see https://crmdevelopment.atlassian.net/wiki/x/1IsH
     * @see https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491003&revisedVersion=5
     */
    webApiKeyToken: Call<R, 'createSessionTokenByWebApiKey'>

    /**
     * Release a session token.
     *
     * Ends the session of the given token. Every later call refuses the token. Release a token that is no longer needed.
     *
     * Sessions end by themselves two hours after they were opened.
     *
     * Available from R10.0.0. Deprecated from R12.0.0.
     *
     * @see https://crmdevelopment.atlassian.net/wiki/x/AX4H
     * @see https://crmdevelopment.atlassian.net/wiki/x/5IsH
     * @see https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=517363
     * @deprecated Available from R10.0.0. Deprecated from R12.0.0.
     */
    tokenRelease: Call<R, 'releaseSessionToken'>
  }

  readonly accessTokens: {
    /**
     * Issue a new verification code.
     *
     * Replaces the verification code of one access token that waits for its verification. The state of the
     * access token stays as it is; the date, the user and the unit of its last change move.
     *
     * One call takes one access token, named by exactly one of its authentication code and its identifier. Only
     * an access token in state PENDING_VERIFICATION is taken.
     *
     * The new code is meant to reach the customer another way than through this answer.
     *
     * Available from R12.0.0. Deprecated from R18.0.0.
     *
     * @see https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=520304&pageId=532957
     * @see https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514812&pageId=520304
     * @see https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491049&revisedVersion=7
     * @deprecated Available from R12.0.0. Deprecated from R18.0.0.
     */
    resetVerificationCode: Call<R, 'resetAccessTokenVerificationCode'>

    /**
     * Show an access token.
     *
     * Gives one access token. The call is a POST so that the authentication code and the pass code stay out of the URL.
     *
     * Available from R5.0.0. Deprecated from R18.0.0.
     *
     * @see https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=496721
     * @see https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=5&pageId=491011&revisedVersion=6
     * @see https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491011&revisedVersion=6
     * @deprecated Available from R5.0.0. Deprecated from R18.0.0.
     */
    show: Call<R, 'showAccessToken'>
  }
}
