// Generated from the contract by `npm run generate`. Do not edit: change openapi/ (or tools/codegen) instead.

/** The failure codes the contract knows of; `http` is the status of the answer when failures are mapped to HTTP. */
export const failureCodes = [
  {
    code: 'COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDCREDENTIALSEXCEPTION',
    when: 'The username, the password, the organisation or the access token of a login is wrong. It is not said which.',
    http: 401,
  },
  {
    code: 'COM.CRM.EXCEPTION.AUTHENTICATION.UNITNOTALLOWEDEXCEPTION',
    when: 'The unit of a login does not exist or is none of the units of the user.',
    http: 403,
  },
  {
    code: 'COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDSESSIONTOKENEXCEPTION',
    when: 'The session token is missing, or no session was ever opened under it.',
    http: 401,
  },
  {
    code: 'COM.CRM.EXCEPTION.AUTHENTICATION.SESSIONEXPIREDEXCEPTION',
    when: 'The session has come to the end of its life.',
    http: 401,
  },
  {
    code: 'COM.CRM.EXCEPTION.AUTHENTICATION.SESSIONRELEASEDEXCEPTION',
    when: 'The session was ended by a release of its token.',
    http: 401,
  },
  {
    code: 'COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDWEBAPIKEYEXCEPTION',
    when: 'No Web API key was sent, or nobody knows the one sent.',
    http: 401,
  },
  {
    code: 'COM.CRM.EXCEPTION.AUTHENTICATION.WEBAPIKEYCLASSIFICATIONNOTALLOWEDEXCEPTION',
    when: 'The Web API key exists, but its classification does not allow this login.',
    http: 403,
  },
  {
    code: 'COM.CRM.EXCEPTION.REQUEST.INVALIDPARAMETERSEXCEPTION',
    when: 'A parameter is missing, superfluous or malformed, or the number of alternative parameters sent is not one.',
    http: 400,
  },
  {
    code: 'COM.CRM.EXCEPTION.REQUEST.PARAMETERNOTINRELEASEEXCEPTION',
    when: 'A parameter was sent that the release of the system does not have.',
    http: 400,
  },
  {
    code: 'COM.CRM.EXCEPTION.REQUEST.METHODNOTINRELEASEEXCEPTION',
    when: 'The release of the system does not have the method that was called.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.REQUEST.UNKNOWNFIELDSSETFIELDEXCEPTION',
    when: 'A name in fields_set is not a field of the answer.',
    http: 400,
  },
  {
    code: 'COM.CRM.EXCEPTION.REQUEST.MALFORMEDJSONEXCEPTION',
    when: 'The body is not JSON.',
    http: 400,
  },
  {
    code: 'COM.CRM.EXCEPTION.REQUEST.UNSUPPORTEDMEDIATYPEEXCEPTION',
    when: 'The body was sent under another media type than JSON.',
    http: 415,
  },
  {
    code: 'COM.CRM.EXCEPTION.REQUEST.BODYTOOLARGEEXCEPTION',
    when: 'The body is larger than the system accepts.',
    http: 413,
  },
  {
    code: 'COM.CRM.EXCEPTION.REQUEST.UNKNOWNPATHEXCEPTION',
    when: 'No method has this path.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.REQUEST.METHODNOTINCONTRACTEXCEPTION',
    when: 'V4 has the method, and this contract does not have it, so it is known by its page only.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.REQUEST.HTTPMETHODNOTALLOWEDEXCEPTION',
    when: 'The path exists, but not with this HTTP method.',
    http: 405,
  },
  {
    code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.ACCESSTOKENNOTFOUNDEXCEPTION',
    when: 'No access token has the authentication code or the identifier sent, or the pass code is wrong. It is not said which.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.INVALIDLIFECYCLESTATEEXCEPTION',
    when: 'The access token is not in the state the call needs.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUNDEXCEPTION',
    when: 'No subscription matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.SEVERALSUBSCRIPTIONSFOUNDEXCEPTION',
    when: 'More than one subscription matches what was sent.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.ATLEASTONEOFTHEFIELDSMUSTBEAMENDEDEXCEPTION',
    when: 'A change of a subscription would change nothing.',
    http: 400,
  },
  {
    code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.SERVICEALREADYEXISTSONSUBSCRIPTIONEXCEPTION',
    when: 'A service is to be added that the subscription already has.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.SYSTEM.UNEXPECTEDEXCEPTION',
    when: 'The system failed in a way it did not foresee.',
    http: 500,
  },
  {
    code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.ACCESSTOKENALREADYEXISTSEXCEPTION',
    when: 'Another access token has the authentication code or the identifier sent.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.INVALIDCREDENTIALSEXCEPTION',
    when: 'Credentials for an access token do not fit the settings of its classification or definition, or one that the settings ask for is missing.',
    http: 422,
  },
  {
    code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.INVALIDVERIFICATIONCODEEXCEPTION',
    when: 'The verification code is not that of the access token.',
    http: 403,
  },
  {
    code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.OWNERREQUIREDEXCEPTION',
    when: 'An access token with a generated pass code is to be made without an owner.',
    http: 422,
  },
  {
    code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.OWNERSDONOTMATCHEXCEPTION',
    when: 'Two owners are named, and the rewards participant does not belong to the accounts receivable.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.CLASSIFICATIONNOTFOUNDEXCEPTION',
    when: 'No classification of access tokens matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUNDEXCEPTION',
    when: 'No accounts receivable matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.REWARDSPARTICIPANTS.REWARDSPARTICIPANTNOTFOUNDEXCEPTION',
    when: 'No rewards participant matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.PROVISIONING.SUBSCRIBERNOTFOUNDEXCEPTION',
    when: 'No subscriber has the username sent, or the password is wrong. It is not said which.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.PROVISIONING.SUBSCRIPTIONNOTPROVISIONEDBYPROVIDEREXCEPTION',
    when: 'The subscription is not provisioned by the provider the call is made for.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.SUBSCRIPTIONNOTOWNEDBYACCOUNTSRECEIVABLEEXCEPTION',
    when: 'The subscription is not owned by the accounts receivable sent with it.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.USERS.USERNOTFOUNDEXCEPTION',
    when: 'No user matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.USERS.USERCRITERIONNOTFOUNDEXCEPTION',
    when: 'No unit, group, business unit or security profile matches what users are to be listed by.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.USERS.USERTEMPLATENOTFOUNDEXCEPTION',
    when: 'No user template matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.USERS.USERNAMEALREADYEXISTSEXCEPTION',
    when: 'Another user has the username already.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.USERS.PASSWORDSDONOTMATCHEXCEPTION',
    when: 'A password and its confirmation differ.',
    http: 422,
  },
  {
    code: 'COM.CRM.EXCEPTION.USERS.INVALIDOLDPASSWORDEXCEPTION',
    when: 'The old password is not the one that holds.',
    http: 403,
  },
  {
    code: 'COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDJSONWEBTOKENEXCEPTION',
    when: 'The JSON Web Token of a customer or device login is not accepted, or is not for the customer or the device named. It is not said which.',
    http: 401,
  },
  {
    code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.INVALIDPASSCODERESETTOKENEXCEPTION',
    when: 'The token of a pass code change leads to no access token, or is used up or too old. It is not said which.',
    http: 401,
  },
  {
    code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.OWNEDBYREWARDSPARTICIPANTEXCEPTION',
    when: 'A rewards participant who is not terminated owns the access token.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.AUTHENTICATION.TOOMANYATTEMPTSEXCEPTION',
    when: 'A user, a Web API key or an access token was tried with wrong credentials too often in a row. Whether those sent now are right is not said.',
    http: 429,
  },
  {
    code: 'COM.CRM.EXCEPTION.CURRENCIES.CURRENCYNOTFOUNDEXCEPTION',
    when: 'No currency matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.CURRENCIES.EXCHANGERATENOTFOUNDEXCEPTION',
    when: 'A value is to be converted, and the currency has no exchange rate that is in effect.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.AMOUNTS.AMOUNTNOTEXACTEXCEPTION',
    when: 'An amount has more digits behind the point than its currency, or more digits than a number keeps.',
    http: 422,
  },
  {
    code: 'COM.CRM.EXCEPTION.CONTACTINFORMATION.CONTACTINFORMATIONNOTFOUNDEXCEPTION',
    when: 'No contact matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.CONTACTINFORMATION.SEVERALCONTACTSFOUNDEXCEPTION',
    when: 'More than one contact matches what was sent.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.CONTACTINFORMATION.REFERENCENOTFOUNDEXCEPTION',
    when: 'Something else that the request names, such as a country, a category, a group or a privacy level, does not exist.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.CONTACTINFORMATION.FIELDSDONOTFITTYPEEXCEPTION',
    when: 'A field is sent that contacts of the type do not have, or one is missing or emptied that they must have.',
    http: 422,
  },
  {
    code: 'COM.CRM.EXCEPTION.CONTACTINFORMATION.CONTACTDETAILNOTFOUNDEXCEPTION',
    when: 'An address, a phone or an email address is to be changed or removed that the contact does not have.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.ACCOUNTSRECEIVABLE.CRITERIONNOTFOUNDEXCEPTION',
    when: 'What accounts are looked for by, such as a contact, a subscription, a wallet, a group or a preference, does not exist.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.ACCOUNTSRECEIVABLE.REFERENCENOTFOUNDEXCEPTION',
    when: 'Something that an account is to get, such as a classification, a credit rating, a currency or a preference, does not exist.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.ACCOUNTSRECEIVABLE.NAMEREQUIREDEXCEPTION',
    when: 'An account is to be made without a name, or to lose its name, and the system does not make names itself.',
    http: 422,
  },
  {
    code: 'COM.CRM.EXCEPTION.ACCOUNTSRECEIVABLE.PREFERENCENOTONACCOUNTEXCEPTION',
    when: 'A preference is to be changed or removed that the account does not have.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.ACCOUNTSRECEIVABLE.PREFERENCEALREADYONACCOUNTEXCEPTION',
    when: 'A preference is to be added that the account already has.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.ACCOUNTSRECEIVABLE.INVALIDPREFERENCEEXCEPTION',
    when: 'A field is sent that a preference of this type does not have, or one is missing that it must have.',
    http: 422,
  },
  {
    code: 'COM.CRM.EXCEPTION.ACCOUNTSRECEIVABLE.NOSUSPENSEACCOUNTEXCEPTION',
    when: 'No account of the system is set as the suspense account.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.ACCOUNTSRECEIVABLE.INSUFFICIENTBALANCEEXCEPTION',
    when: 'The account holds less than the amount that is to be taken from it.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.FINANCIALTRANSACTIONS.INVALIDLIFECYCLESTATEEXCEPTION',
    when: 'The payment, invoice, credit note or refund is not in the state the call needs. The message names both.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.FINANCIALTRANSACTIONS.TYPENOTFOUNDEXCEPTION',
    when: 'No type of financial transactions matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.FINANCIALTRANSACTIONS.TYPENOTALLOWEDEXCEPTION',
    when: 'The type of financial transactions is one of other papers than the call makes or changes, or one of a payment gateway where a wallet pays.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.FINANCIALTRANSACTIONS.CATEGORYNOTFOUNDEXCEPTION',
    when: 'No category of financial transactions matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.FINANCIALTRANSACTIONS.REJECTIONREASONNOTFOUNDEXCEPTION',
    when: 'No rejection reason matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.FINANCIALTRANSACTIONS.BACKOFFICECODEALREADYEXISTSEXCEPTION',
    when: 'Another paper of the kind has the back office code sent.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.FINANCIALTRANSACTIONS.INTENDEDCURRENCYDIFFERSEXCEPTION',
    when: 'The currency meant is not that of the accounts receivable.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.AMOUNTS.AMOUNTNOTPOSITIVEEXCEPTION',
    when: 'An amount that is to be moved is zero or less.',
    http: 422,
  },
  {
    code: 'COM.CRM.EXCEPTION.PAYMENTS.PAYMENTNOTFOUNDEXCEPTION',
    when: 'No payment matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.PAYMENTS.PAYMENTMETHODNOTFOUNDEXCEPTION',
    when: 'No payment method matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.PAYMENTS.CARDREQUIREDEXCEPTION',
    when: 'The payment method is linked to a payment gateway, and no card was sent.',
    http: 422,
  },
  {
    code: 'COM.CRM.EXCEPTION.PAYMENTS.CARDNOTFOUNDEXCEPTION',
    when: 'No card of the account matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.PAYMENTS.NOTHINGOUTSTANDINGEXCEPTION',
    when: 'An invoice or a bill is to be paid in full, and nothing is open on it.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.WALLETS.WALLETNOTFOUNDEXCEPTION',
    when: 'No wallet matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.WALLETS.PAYMENTBYWALLETNOTALLOWEDEXCEPTION',
    when: 'The wallet definition lets no funds of a wallet pay.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.WALLETS.INSUFFICIENTFUNDSEXCEPTION',
    when: 'The wallet holds less than what is to be taken from it, or its unconditional funds are less than what is to be paid.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.WALLETS.INVALIDLIFECYCLESTATEEXCEPTION',
    when: 'The wallet is not in the state the call needs. The message names both.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.WALLETS.NOEFFECTIVEWALLETEXCEPTION',
    when: 'The accounts receivable, or the rewards participant, has no wallet in state EFFECTIVE.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.WALLETS.CURRENCIESDIFFEREXCEPTION',
    when: 'What is moved between has different currencies. The message names both.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.WALLETS.NOALTERNATIVECURRENCYEXCEPTION',
    when: 'An amount in the alternative currency is sent, and the wallet has none.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.WALLETS.DATENOTINFUTUREEXCEPTION',
    when: 'The date a balance is asked for does not lie in the future.',
    http: 422,
  },
  {
    code: 'COM.CRM.EXCEPTION.WALLETS.LIMITEXCEEDEDEXCEPTION',
    when: 'The amount is more than the limits on wallet transactions of the contact allow. The message says what is left.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.WALLETS.NOELIGIBLESUBSCRIPTIONEXCEPTION',
    when: 'The account has no prepaid subscription with a pre-rated service, or several and none is named.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.WALLETS.PRODUCTNOTFOUNDEXCEPTION',
    when: 'No product matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.WALLETS.PRODUCTCONSUMPTIONNOTFOUNDEXCEPTION',
    when: 'The wallet has no entry of its consumption that matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.WALLETS.PRODUCTCONSUMPTIONALREADYEXISTSEXCEPTION',
    when: 'An entry is to be added for a product that has one.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.PRODUCTS.PRODUCTNOTFOUNDEXCEPTION',
    when: 'No product matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.PRODUCTS.CRITERIONNOTFOUNDEXCEPTION',
    when: 'No type, brand, family or category matches what products are to be listed by.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.PRODUCTS.REFERENCENOTFOUNDEXCEPTION',
    when: 'Something that a product is to refer to matches nothing. The message names the parameter.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.PRODUCTS.CODEALREADYEXISTSEXCEPTION',
    when: 'Another product has the code or the alternative code sent.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.PRODUCTS.FIELDSDONOTFITTYPEEXCEPTION',
    when: 'A field is sent that products of the type do not have.',
    http: 422,
  },
  {
    code: 'COM.CRM.EXCEPTION.PRODUCTS.TYPEREQUIREDEXCEPTION',
    when: 'A product that is to be made in a synchronisation has no type, and the definition has none to take in its place.',
    http: 422,
  },
  {
    code: 'COM.CRM.EXCEPTION.PRODUCTS.SYNCHRONISATIONDEFINITIONNOTFOUNDEXCEPTION',
    when: 'No definition of a synchronisation matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.REFERENCENOTFOUNDEXCEPTION',
    when: 'Something that a call on subscriptions names besides them matches nothing. The message names the parameter.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.SERVICENOTFOUNDEXCEPTION',
    when: 'No service of a subscription has the ID sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.WALLETTRANSACTIONS.WALLETTRANSACTIONNOTFOUNDEXCEPTION',
    when: 'No wallet transaction matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.WALLETTRANSACTIONS.INVALIDLIFECYCLESTATEEXCEPTION',
    when: 'The wallet transaction is voided already, or voids another one.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.WALLETTRANSACTIONS.MADEBYANOTHERRECORDEXCEPTION',
    when: 'The wallet transaction is the debit or the credit of a transfer, or was made by a payment. The message names what made it.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.WALLETTRANSACTIONS.TYPENOTFOUNDEXCEPTION',
    when: 'No type of wallet transactions matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.WALLETTRANSACTIONS.TYPENOTALLOWEDEXCEPTION',
    when: 'The type is of a class the call does not make.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.WALLETTRANSACTIONS.CATEGORYNOTFOUNDEXCEPTION',
    when: 'No category of wallet transactions matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.WALLETTRANSACTIONS.INVALIDPARAMETERFORCLASSEXCEPTION',
    when: 'A parameter is sent that goes with types of another class, or one is missing that the class needs. The message names it.',
    http: 422,
  },
  {
    code: 'COM.CRM.EXCEPTION.INVOICES.INVOICENOTFOUNDEXCEPTION',
    when: 'No invoice matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.BILLS.BILLNOTFOUNDEXCEPTION',
    when: 'No bill matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.FINANCIALTRANSACTIONS.ORGANISATIONPARTNOTFOUNDEXCEPTION',
    when: 'No group or unit matches what types are to be listed for.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.BILLS.INVALIDLIFECYCLESTATEEXCEPTION',
    when: 'The bill is not in the state the call needs.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.CREDITNOTES.CREDITNOTENOTFOUNDEXCEPTION',
    when: 'No credit note matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.REFUNDS.REFUNDNOTFOUNDEXCEPTION',
    when: 'No refund matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.PAYMENTGATEWAYREQUESTS.PAYMENTGATEWAYREQUESTNOTFOUNDEXCEPTION',
    when: 'No payment gateway request matches an element of the set.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.PAYMENTGATEWAYREQUESTS.INVALIDLIFECYCLESTATEEXCEPTION',
    when: 'The payment gateway request of an element is not in the state the call needs.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.PAYMENTGATEWAYREQUESTS.REQUESTUNIQUEIDENTIFIERNOTUNIQUEEXCEPTION',
    when: 'Two elements of the set have the same request_unique_identifier.',
    http: 400,
  },
  {
    code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.INVALIDLIFECYCLESTATEEXCEPTION',
    when: 'The subscription is not in the state the call needs. The message names both.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.TRANSACTIONREFERENCENUMBERALREADYEXISTSEXCEPTION',
    when: 'Another action has the transaction reference number sent.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.ACCOUNTNOTACTIVEEXCEPTION',
    when: 'The account of the subscription is not active.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.REGRETPERIODOVEREXCEPTION',
    when: 'The days in which the subscription can be regretted are over.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.PROMOCODENOTVALIDEXCEPTION',
    when: 'No promo code that is valid matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.SERVICENOTALLOWEDEXCEPTION',
    when: 'A service is sent that subscriptions of the type cannot have.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.MANDATORYSERVICEMISSINGEXCEPTION',
    when: 'A service is missing that subscriptions of the type must have. The message names it.',
    http: 422,
  },
  {
    code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.INVALIDBILLINGTERMSEXCEPTION',
    when: 'Billing terms do not fit their scheme. The message names the field.',
    http: 422,
  },
  {
    code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.TYPENOTALLOWEDEXCEPTION',
    when: 'The account has a subscription of the type, and may have one only.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.USAGEAUTHORISATIONS.USAGENOTALLOWEDEXCEPTION',
    when: 'An amount is to be set aside that is more than the subscription allows.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.INSTALLEDITEMNOTAVAILABLEEXCEPTION',
    when: 'An installed item is on another subscription, or not effective.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.PARAMETERDOESNOTFITMODEEXCEPTION',
    when: 'A mode of rates is sent with an object it does not take, or without one it needs.',
    http: 422,
  },
  {
    code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.NOTEMULATEDEXCEPTION',
    when: 'A server that stands for a system does not do what is asked for. The message names it. A system never answers it.',
    http: 501,
  },
  {
    code: 'COM.CRM.EXCEPTION.USAGEAUTHORISATIONS.USAGEAUTHORISATIONNOTFOUNDEXCEPTION',
    when: 'No usage authorisation matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.BUYINADVANCEREQUESTS.BUYINADVANCEREQUESTNOTFOUNDEXCEPTION',
    when: 'No request to buy in advance matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.SEGMENTATION.SEGMENTNOTFOUNDEXCEPTION',
    when: 'No segment matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.WEBHOOKREQUESTS.WEBHOOKREQUESTNOTFOUNDEXCEPTION',
    when: 'No webhook request matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.WEBHOOKREQUESTS.CRITERIONNOTFOUNDEXCEPTION',
    when: 'No webhook definition or workflow rule matches what requests are to be listed by.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.WEBHOOKREQUESTS.INVALIDLIFECYCLESTATEEXCEPTION',
    when: 'The webhook request is not rejected, and only such are sent again.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.REWARDSCHEMES.REWARDSCHEMENOTFOUNDEXCEPTION',
    when: 'No reward scheme matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.REWARDSCHEMES.INVALIDREFERENCECODEEXCEPTION',
    when: 'The scheme is joined by a reference code, and the one sent is not right, or none was.',
    http: 422,
  },
  {
    code: 'COM.CRM.EXCEPTION.REWARDSCHEMES.EMAILDOMAINNOTSUPPORTEDEXCEPTION',
    when: 'No reward scheme is for email addresses of the domain.',
    http: 422,
  },
  {
    code: 'COM.CRM.EXCEPTION.REWARDSPARTICIPANTS.REFERENCENOTFOUNDEXCEPTION',
    when: 'Something that a rewards participant is to refer to matches nothing. The message names the parameter.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.REWARDSPARTICIPANTS.PARTICIPATIONNOTFOUNDEXCEPTION',
    when: 'The rewards participant has no participation of that ID.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.REWARDSPARTICIPANTS.ALREADYINSCHEMEEXCEPTION',
    when: 'The rewards participant has joined the scheme already, and not left it.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.REWARDSPARTICIPANTS.INVALIDLIFECYCLESTATEEXCEPTION',
    when: 'The rewards participant is terminated.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.VOUCHERS.VOUCHERNOTFOUNDEXCEPTION',
    when: 'No voucher matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.VOUCHERS.CRITERIONNOTFOUNDEXCEPTION',
    when: 'No type, lot, group or unit matches what vouchers are looked for by.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.VOUCHERS.NOVOUCHERAVAILABLEEXCEPTION',
    when: 'No voucher of the type or the lot waits for activation.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.VOUCHERS.INVALIDLIFECYCLESTATEEXCEPTION',
    when: 'The voucher is used, cancelled, expired, or not activated.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.VOUCHERS.VOUCHERNOTVALIDEXCEPTION',
    when: 'The voucher can be used later, or could be used earlier.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.VOUCHERS.UNITNOTALLOWEDEXCEPTION',
    when: 'The voucher cannot be used in the unit of the session.',
    http: 403,
  },
  {
    code: 'COM.CRM.EXCEPTION.VOUCHERS.CLASSIFICATIONNOTALLOWEDEXCEPTION',
    when: 'The voucher is of a class that the call does not take.',
    http: 422,
  },
  {
    code: 'COM.CRM.EXCEPTION.REWARDTRANSACTIONS.AWARDTRANSACTIONNOTFOUNDEXCEPTION',
    when: 'No award transaction matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.REWARDTRANSACTIONS.SPENDTRANSACTIONNOTFOUNDEXCEPTION',
    when: 'No spend transaction matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.CUSTOMEREVENTS.CUSTOMEREVENTNOTFOUNDEXCEPTION',
    when: 'No event of a customer matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.CUSTOMEREVENTS.REFERENCENOTFOUNDEXCEPTION',
    when: 'Something that an event of a customer is to refer to matches nothing. The message names the parameter.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.CUSTOMEREVENTS.EVENTALREADYEXISTSEXCEPTION',
    when: 'Another event has the number in the other system, or the name in the call in bulk, and is not the same.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.CUSTOMEREVENTS.INVALIDLIFECYCLESTATEEXCEPTION',
    when: 'The event is cancelled.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.CUSTOMEREVENTS.AWARDSSPENTEXCEPTION',
    when: 'What was awarded for the event is spent, on this or on another one.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.CUSTOMEREVENTS.NOTENOUGHAWARDSEXCEPTION',
    when: 'Less can be spent on the purchase than is asked for.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.CUSTOMEREVENTS.SPENDINGBLOCKEDEXCEPTION',
    when: 'Spend requests are blocked for the customer.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.CUSTOMEREVENTS.ALREADYSETTLEDEXCEPTION',
    when: 'The purchase is settled with its merchant.',
    http: 409,
  },
] as const

/** A failure code the contract knows of. Real systems may answer others. */
export type FailureCode = (typeof failureCodes)[number]['code']
