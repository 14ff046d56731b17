// Generated from src/control-api by `npm run generate:control`. Do not edit: change src/control-api instead.

export interface paths {
    "/_control/world": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells the release and the clock of a world */
        get: operations["showWorld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_control/worlds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the names of the worlds there are, the one used last at the end */
        get: operations["listWorlds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_control/worlds/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Forgets a world */
        post: operations["dropWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_control/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a world back to its beginning, as another release when one is named */
        post: operations["resetWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_control/seed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a seed in the place of all records; a reset leads back to it */
        post: operations["loadSeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_control/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Writes down all that a world holds, with passwords and codes as they are */
        get: operations["takeSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_control/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a world back to a snapshot */
        post: operations["restoreSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_control/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the clock */
        get: operations["readClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_control/clock/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets the clock, forward or back */
        post: operations["setClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_control/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves the clock forward */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_control/clock/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops the clock */
        post: operations["freezeClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_control/clock/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a stopped clock go on */
        post: operations["resumeClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_control/sessions/expire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a session end now */
        post: operations["expireSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_control/sessions/almost-expire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a session end soon, after five seconds when nothing else is asked for */
        post: operations["almostExpireSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_control/sessions/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a session as the release of its token does */
        post: operations["releaseSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_control/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Locks a user, a Web API key or an access token */
        post: operations["lock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_control/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a lock away */
        post: operations["unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_control/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the injected faults, with those that have happened as often as they should */
        get: operations["listFaults"];
        put?: never;
        /** Injects a fault */
        post: operations["injectFault"];
        /** Takes all injected faults away */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_control/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the last hundred requests, without secrets */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        /** Forgets all requests */
        delete: operations["forgetRequests"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_control/accounts/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells why the balance of an account is what it is */
        post: operations["showAccountJournal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_control/bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a bill of one invoice, which no operation of the API does */
        post: operations["issueBill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_control/wallets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a wallet that holds nothing */
        post: operations["openWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_control/wallets/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells why a wallet holds what it holds */
        post: operations["showWalletJournal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_control/subscriptions/put": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a subscription into a state, as no call does */
        post: operations["putSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One movement of money, as the account or the wallet sees it */
        AccountEntry: {
            sequence: number;
            /**
             * Format: date-time
             * @example 2026-01-05T10:00:00Z
             */
            at: string;
            currency: string;
            /**
             * @description What the account or the wallet gained; with a minus, what it lost
             * @example 25.5
             */
            amount: string;
            /** @description The book the amount came from or went to */
            other: string;
            cause: {
                operation: string;
                kind: string;
                id: string;
            };
        };
        /** @description Why the balance of an account or a wallet is what it is */
        AccountJournal: {
            /** @description By the code of the currency. Above zero it is in favour of the customer */
            balances: {
                [key: string]: string;
            };
            entries: components["schemas"]["AccountEntry"][];
        };
        /** @description How a world stands that was begun with a seed */
        Begun: {
            /** @example R18.0.0 */
            release: string;
            clock: components["schemas"]["Clock"];
            /** @description What a seed of before calls otherwise than seeds do now */
            notes: {
                /** @description JSON pointer */
                at: string;
                note: string;
            }[];
        };
        /** @description A bill of one invoice */
        BillToIssue: {
            account: components["schemas"]["NamedAccount"];
            /**
             * @description What is billed, taxes among it
             * @example 38.50
             */
            amount: number | string;
            /** @description How much of it are taxes */
            taxes?: number | string;
            /**
             * Format: date-time
             * @description Until when it is to be paid; left out: never
             * @example 2026-01-05T10:00:00Z
             */
            dueOn?: string;
            /**
             * Format: date-time
             * @description The time it is for; left out: the month before
             * @example 2026-01-05T10:00:00Z
             */
            from?: string;
            /**
             * Format: date-time
             * @example 2026-01-05T10:00:00Z
             */
            to?: string;
        };
        /** @description What a clock shows */
        Clock: {
            /**
             * Format: date-time
             * @example 2026-01-05T10:00:00Z
             */
            now: string;
            frozen: boolean;
        };
        /** @description Done; there is nothing to tell */
        Done: Record<string, never>;
        /** @description Milliseconds, or text such as 90s, 1h30m or 10y */
        Duration: number | string;
        /** @description What goes wrong. An HTTP status, a failure and connection-cut leave the call undone; the others happen to its answer */
        FaultEffect: {
            httpStatus: number;
        } | {
            /** @enum {string} */
            failure: "COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDCREDENTIALSEXCEPTION" | "COM.CRM.EXCEPTION.AUTHENTICATION.UNITNOTALLOWEDEXCEPTION" | "COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDSESSIONTOKENEXCEPTION" | "COM.CRM.EXCEPTION.AUTHENTICATION.SESSIONEXPIREDEXCEPTION" | "COM.CRM.EXCEPTION.AUTHENTICATION.SESSIONRELEASEDEXCEPTION" | "COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDWEBAPIKEYEXCEPTION" | "COM.CRM.EXCEPTION.AUTHENTICATION.WEBAPIKEYCLASSIFICATIONNOTALLOWEDEXCEPTION" | "COM.CRM.EXCEPTION.REQUEST.INVALIDPARAMETERSEXCEPTION" | "COM.CRM.EXCEPTION.REQUEST.PARAMETERNOTINRELEASEEXCEPTION" | "COM.CRM.EXCEPTION.REQUEST.METHODNOTINRELEASEEXCEPTION" | "COM.CRM.EXCEPTION.REQUEST.UNKNOWNFIELDSSETFIELDEXCEPTION" | "COM.CRM.EXCEPTION.REQUEST.MALFORMEDJSONEXCEPTION" | "COM.CRM.EXCEPTION.REQUEST.UNSUPPORTEDMEDIATYPEEXCEPTION" | "COM.CRM.EXCEPTION.REQUEST.BODYTOOLARGEEXCEPTION" | "COM.CRM.EXCEPTION.REQUEST.UNKNOWNPATHEXCEPTION" | "COM.CRM.EXCEPTION.REQUEST.METHODNOTINCONTRACTEXCEPTION" | "COM.CRM.EXCEPTION.REQUEST.HTTPMETHODNOTALLOWEDEXCEPTION" | "COM.CRM.EXCEPTION.ACCESSTOKENS.ACCESSTOKENNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.ACCESSTOKENS.INVALIDLIFECYCLESTATEEXCEPTION" | "COM.CRM.EXCEPTION.SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.SUBSCRIPTIONS.SEVERALSUBSCRIPTIONSFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.SUBSCRIPTIONS.ATLEASTONEOFTHEFIELDSMUSTBEAMENDEDEXCEPTION" | "COM.CRM.EXCEPTION.SUBSCRIPTIONS.SERVICEALREADYEXISTSONSUBSCRIPTIONEXCEPTION" | "COM.CRM.EXCEPTION.SYSTEM.UNEXPECTEDEXCEPTION" | "COM.CRM.EXCEPTION.ACCESSTOKENS.ACCESSTOKENALREADYEXISTSEXCEPTION" | "COM.CRM.EXCEPTION.ACCESSTOKENS.INVALIDCREDENTIALSEXCEPTION" | "COM.CRM.EXCEPTION.ACCESSTOKENS.INVALIDVERIFICATIONCODEEXCEPTION" | "COM.CRM.EXCEPTION.ACCESSTOKENS.OWNERREQUIREDEXCEPTION" | "COM.CRM.EXCEPTION.ACCESSTOKENS.OWNERSDONOTMATCHEXCEPTION" | "COM.CRM.EXCEPTION.ACCESSTOKENS.CLASSIFICATIONNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.REWARDSPARTICIPANTS.REWARDSPARTICIPANTNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.PROVISIONING.SUBSCRIBERNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.PROVISIONING.SUBSCRIPTIONNOTPROVISIONEDBYPROVIDEREXCEPTION" | "COM.CRM.EXCEPTION.SUBSCRIPTIONS.SUBSCRIPTIONNOTOWNEDBYACCOUNTSRECEIVABLEEXCEPTION" | "COM.CRM.EXCEPTION.USERS.USERNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.USERS.USERCRITERIONNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.USERS.USERTEMPLATENOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.USERS.USERNAMEALREADYEXISTSEXCEPTION" | "COM.CRM.EXCEPTION.USERS.PASSWORDSDONOTMATCHEXCEPTION" | "COM.CRM.EXCEPTION.USERS.INVALIDOLDPASSWORDEXCEPTION" | "COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDJSONWEBTOKENEXCEPTION" | "COM.CRM.EXCEPTION.ACCESSTOKENS.INVALIDPASSCODERESETTOKENEXCEPTION" | "COM.CRM.EXCEPTION.ACCESSTOKENS.OWNEDBYREWARDSPARTICIPANTEXCEPTION" | "COM.CRM.EXCEPTION.AUTHENTICATION.TOOMANYATTEMPTSEXCEPTION" | "COM.CRM.EXCEPTION.CURRENCIES.CURRENCYNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.CURRENCIES.EXCHANGERATENOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.AMOUNTS.AMOUNTNOTEXACTEXCEPTION" | "COM.CRM.EXCEPTION.CONTACTINFORMATION.CONTACTINFORMATIONNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.CONTACTINFORMATION.SEVERALCONTACTSFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.CONTACTINFORMATION.REFERENCENOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.CONTACTINFORMATION.FIELDSDONOTFITTYPEEXCEPTION" | "COM.CRM.EXCEPTION.CONTACTINFORMATION.CONTACTDETAILNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.ACCOUNTSRECEIVABLE.CRITERIONNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.ACCOUNTSRECEIVABLE.REFERENCENOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.ACCOUNTSRECEIVABLE.NAMEREQUIREDEXCEPTION" | "COM.CRM.EXCEPTION.ACCOUNTSRECEIVABLE.PREFERENCENOTONACCOUNTEXCEPTION" | "COM.CRM.EXCEPTION.ACCOUNTSRECEIVABLE.PREFERENCEALREADYONACCOUNTEXCEPTION" | "COM.CRM.EXCEPTION.ACCOUNTSRECEIVABLE.INVALIDPREFERENCEEXCEPTION" | "COM.CRM.EXCEPTION.ACCOUNTSRECEIVABLE.NOSUSPENSEACCOUNTEXCEPTION" | "COM.CRM.EXCEPTION.ACCOUNTSRECEIVABLE.INSUFFICIENTBALANCEEXCEPTION" | "COM.CRM.EXCEPTION.FINANCIALTRANSACTIONS.INVALIDLIFECYCLESTATEEXCEPTION" | "COM.CRM.EXCEPTION.FINANCIALTRANSACTIONS.TYPENOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.FINANCIALTRANSACTIONS.TYPENOTALLOWEDEXCEPTION" | "COM.CRM.EXCEPTION.FINANCIALTRANSACTIONS.CATEGORYNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.FINANCIALTRANSACTIONS.REJECTIONREASONNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.FINANCIALTRANSACTIONS.BACKOFFICECODEALREADYEXISTSEXCEPTION" | "COM.CRM.EXCEPTION.FINANCIALTRANSACTIONS.INTENDEDCURRENCYDIFFERSEXCEPTION" | "COM.CRM.EXCEPTION.AMOUNTS.AMOUNTNOTPOSITIVEEXCEPTION" | "COM.CRM.EXCEPTION.PAYMENTS.PAYMENTNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.PAYMENTS.PAYMENTMETHODNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.PAYMENTS.CARDREQUIREDEXCEPTION" | "COM.CRM.EXCEPTION.PAYMENTS.CARDNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.PAYMENTS.NOTHINGOUTSTANDINGEXCEPTION" | "COM.CRM.EXCEPTION.WALLETS.WALLETNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.WALLETS.PAYMENTBYWALLETNOTALLOWEDEXCEPTION" | "COM.CRM.EXCEPTION.WALLETS.INSUFFICIENTFUNDSEXCEPTION" | "COM.CRM.EXCEPTION.WALLETS.INVALIDLIFECYCLESTATEEXCEPTION" | "COM.CRM.EXCEPTION.WALLETS.NOEFFECTIVEWALLETEXCEPTION" | "COM.CRM.EXCEPTION.WALLETS.CURRENCIESDIFFEREXCEPTION" | "COM.CRM.EXCEPTION.WALLETS.NOALTERNATIVECURRENCYEXCEPTION" | "COM.CRM.EXCEPTION.WALLETS.DATENOTINFUTUREEXCEPTION" | "COM.CRM.EXCEPTION.WALLETS.LIMITEXCEEDEDEXCEPTION" | "COM.CRM.EXCEPTION.WALLETS.NOELIGIBLESUBSCRIPTIONEXCEPTION" | "COM.CRM.EXCEPTION.WALLETS.PRODUCTNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.WALLETS.PRODUCTCONSUMPTIONNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.WALLETS.PRODUCTCONSUMPTIONALREADYEXISTSEXCEPTION" | "COM.CRM.EXCEPTION.PRODUCTS.PRODUCTNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.PRODUCTS.CRITERIONNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.PRODUCTS.REFERENCENOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.PRODUCTS.CODEALREADYEXISTSEXCEPTION" | "COM.CRM.EXCEPTION.PRODUCTS.FIELDSDONOTFITTYPEEXCEPTION" | "COM.CRM.EXCEPTION.PRODUCTS.TYPEREQUIREDEXCEPTION" | "COM.CRM.EXCEPTION.PRODUCTS.SYNCHRONISATIONDEFINITIONNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.SUBSCRIPTIONS.REFERENCENOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.SUBSCRIPTIONS.SERVICENOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.WALLETTRANSACTIONS.WALLETTRANSACTIONNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.WALLETTRANSACTIONS.INVALIDLIFECYCLESTATEEXCEPTION" | "COM.CRM.EXCEPTION.WALLETTRANSACTIONS.MADEBYANOTHERRECORDEXCEPTION" | "COM.CRM.EXCEPTION.WALLETTRANSACTIONS.TYPENOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.WALLETTRANSACTIONS.TYPENOTALLOWEDEXCEPTION" | "COM.CRM.EXCEPTION.WALLETTRANSACTIONS.CATEGORYNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.WALLETTRANSACTIONS.INVALIDPARAMETERFORCLASSEXCEPTION" | "COM.CRM.EXCEPTION.INVOICES.INVOICENOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.BILLS.BILLNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.FINANCIALTRANSACTIONS.ORGANISATIONPARTNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.BILLS.INVALIDLIFECYCLESTATEEXCEPTION" | "COM.CRM.EXCEPTION.CREDITNOTES.CREDITNOTENOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.REFUNDS.REFUNDNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.PAYMENTGATEWAYREQUESTS.PAYMENTGATEWAYREQUESTNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.PAYMENTGATEWAYREQUESTS.INVALIDLIFECYCLESTATEEXCEPTION" | "COM.CRM.EXCEPTION.PAYMENTGATEWAYREQUESTS.REQUESTUNIQUEIDENTIFIERNOTUNIQUEEXCEPTION" | "COM.CRM.EXCEPTION.SUBSCRIPTIONS.INVALIDLIFECYCLESTATEEXCEPTION" | "COM.CRM.EXCEPTION.SUBSCRIPTIONS.TRANSACTIONREFERENCENUMBERALREADYEXISTSEXCEPTION" | "COM.CRM.EXCEPTION.SUBSCRIPTIONS.ACCOUNTNOTACTIVEEXCEPTION" | "COM.CRM.EXCEPTION.SUBSCRIPTIONS.REGRETPERIODOVEREXCEPTION" | "COM.CRM.EXCEPTION.SUBSCRIPTIONS.PROMOCODENOTVALIDEXCEPTION" | "COM.CRM.EXCEPTION.SUBSCRIPTIONS.SERVICENOTALLOWEDEXCEPTION" | "COM.CRM.EXCEPTION.SUBSCRIPTIONS.MANDATORYSERVICEMISSINGEXCEPTION" | "COM.CRM.EXCEPTION.SUBSCRIPTIONS.INVALIDBILLINGTERMSEXCEPTION" | "COM.CRM.EXCEPTION.SUBSCRIPTIONS.TYPENOTALLOWEDEXCEPTION" | "COM.CRM.EXCEPTION.USAGEAUTHORISATIONS.USAGENOTALLOWEDEXCEPTION" | "COM.CRM.EXCEPTION.SUBSCRIPTIONS.INSTALLEDITEMNOTAVAILABLEEXCEPTION" | "COM.CRM.EXCEPTION.SUBSCRIPTIONS.PARAMETERDOESNOTFITMODEEXCEPTION" | "COM.CRM.EXCEPTION.SUBSCRIPTIONS.NOTEMULATEDEXCEPTION" | "COM.CRM.EXCEPTION.USAGEAUTHORISATIONS.USAGEAUTHORISATIONNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.BUYINADVANCEREQUESTS.BUYINADVANCEREQUESTNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.SEGMENTATION.SEGMENTNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.WEBHOOKREQUESTS.WEBHOOKREQUESTNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.WEBHOOKREQUESTS.CRITERIONNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.WEBHOOKREQUESTS.INVALIDLIFECYCLESTATEEXCEPTION" | "COM.CRM.EXCEPTION.REWARDSCHEMES.REWARDSCHEMENOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.REWARDSCHEMES.INVALIDREFERENCECODEEXCEPTION" | "COM.CRM.EXCEPTION.REWARDSCHEMES.EMAILDOMAINNOTSUPPORTEDEXCEPTION" | "COM.CRM.EXCEPTION.REWARDSPARTICIPANTS.REFERENCENOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.REWARDSPARTICIPANTS.PARTICIPATIONNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.REWARDSPARTICIPANTS.ALREADYINSCHEMEEXCEPTION" | "COM.CRM.EXCEPTION.REWARDSPARTICIPANTS.INVALIDLIFECYCLESTATEEXCEPTION" | "COM.CRM.EXCEPTION.VOUCHERS.VOUCHERNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.VOUCHERS.CRITERIONNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.VOUCHERS.NOVOUCHERAVAILABLEEXCEPTION" | "COM.CRM.EXCEPTION.VOUCHERS.INVALIDLIFECYCLESTATEEXCEPTION" | "COM.CRM.EXCEPTION.VOUCHERS.VOUCHERNOTVALIDEXCEPTION" | "COM.CRM.EXCEPTION.VOUCHERS.UNITNOTALLOWEDEXCEPTION" | "COM.CRM.EXCEPTION.VOUCHERS.CLASSIFICATIONNOTALLOWEDEXCEPTION" | "COM.CRM.EXCEPTION.REWARDTRANSACTIONS.AWARDTRANSACTIONNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.REWARDTRANSACTIONS.SPENDTRANSACTIONNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.CUSTOMEREVENTS.CUSTOMEREVENTNOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.CUSTOMEREVENTS.REFERENCENOTFOUNDEXCEPTION" | "COM.CRM.EXCEPTION.CUSTOMEREVENTS.EVENTALREADYEXISTSEXCEPTION" | "COM.CRM.EXCEPTION.CUSTOMEREVENTS.INVALIDLIFECYCLESTATEEXCEPTION" | "COM.CRM.EXCEPTION.CUSTOMEREVENTS.AWARDSSPENTEXCEPTION" | "COM.CRM.EXCEPTION.CUSTOMEREVENTS.NOTENOUGHAWARDSEXCEPTION" | "COM.CRM.EXCEPTION.CUSTOMEREVENTS.SPENDINGBLOCKEDEXCEPTION" | "COM.CRM.EXCEPTION.CUSTOMEREVENTS.ALREADYSETTLEDEXCEPTION";
        } | ("connection-cut" | "answer-lost" | "body-truncated" | "body-malformed");
        /** @description A latency in real time, an effect, or both */
        InjectedFault: {
            /**
             * @description Left out: every operation
             * @enum {string}
             */
            operationId?: "activateSubscription" | "addAccountsReceivablePresentmentPreferences" | "applyPromoCode" | "applyPurchaseSettlement" | "authenticateNagraSubscription" | "authenticatePerceptionSubscriber" | "authenticateTucanoSubscriber" | "calculateAccountsReceivableAwards" | "calculateAccountsReceivableValueUnits" | "calculateRewardsParticipantAwards" | "calculateSubscriptionRates" | "cancelAchievement" | "cancelInvoice" | "cancelPayment" | "cancelPurchase" | "cancelReferral" | "cancelSpendRequest" | "cancelSubscription" | "cancelVoucher" | "changeAccessTokenPassCode" | "changeUserPassword" | "convertFromDefaultCurrency" | "convertToDefaultCurrency" | "createAccessToken" | "createAccountsReceivable" | "createAchievement" | "createAchievementsInBulk" | "createContactInformation" | "createPayment" | "createProduct" | "createPurchase" | "createPurchasesInBulk" | "createReferral" | "createReferralsInBulk" | "createSessionToken" | "createSessionTokenByConsumerApplicationKey" | "createSessionTokenByDeviceApplicationKey" | "createSessionTokenByWebApiKey" | "createSpendRequest" | "createSubscription" | "createUsageAuthorisation" | "createUser" | "createWalletTransaction" | "deactivateSubscription" | "deleteAccessToken" | "deleteUsageAllowanceLimits" | "deleteWebhookRequest" | "endRewardsParticipation" | "endShortTermActivation" | "endShortTermDeactivation" | "enforceWalletConsumption" | "forgetAccessTokenPassCode" | "generateAccessTokenOneTimePassword" | "getAllocatedAwards" | "getAllocatedSpends" | "getCurrentBalancePeriodTransactions" | "getEffectiveWallet" | "getExpiringWalletBalance" | "getLatestBills" | "getLatestPayments" | "getNotAssociatedAccessTokens" | "getPackageInformation" | "getPendingPaymentGatewayRequests" | "getScheduledSubscriptionActions" | "getSegmentMembers" | "getVoucherForActivation" | "getWalletBalance" | "getWalletBalanceBreakdown" | "listAccessTokenClassifications" | "listAccessTokens" | "listAccountsReceivable" | "listAccountsReceivableClassifications" | "listAccountsReceivableCreditRatings" | "listAccountsReceivableGroupMembers" | "listAccountsReceivablePaymentPreferences" | "listAccountsReceivablePresentmentPreferences" | "listAwardRewardTransactions" | "listBillingTermSchemes" | "listBills" | "listBuyInAdvanceRequests" | "listCreditNoteRejectionReasons" | "listCreditNotes" | "listCurrencies" | "listExpensesToAdd" | "listInvoiceTypes" | "listInvoices" | "listPayments" | "listPhysicalGoodsOfNewSubscription" | "listProducts" | "listPurchases" | "listReferrals" | "listRefundRejectionReasons" | "listRefundTypes" | "listRefunds" | "listRewardSchemes" | "listRewardsParticipantRewardSchemes" | "listRewardsParticipants" | "listSegments" | "listServicesOfNewSubscription" | "listServicesToAdd" | "listServicesToSwapTo" | "listSpendRequests" | "listSubscriptionBehaviours" | "listSubscriptionTypes" | "listSubscriptions" | "listSubscriptionsByPost" | "listUsageAuthorisations" | "listUsers" | "listVoucherTypes" | "listVouchers" | "listWalletTransactionTypes" | "listWalletTransactions" | "listWallets" | "listWebhookRequests" | "payBill" | "payInvoice" | "postCreditNote" | "postInvoice" | "postPayment" | "postPaymentGatewayRequests" | "presentBill" | "previewBill" | "previewPurchase" | "previewSubscriptionBill" | "processPaymentGatewayRequests" | "regretSubscription" | "rejectCreditNote" | "rejectInvoice" | "rejectPayment" | "rejectRefund" | "releaseSessionToken" | "removeAccountsReceivablePaymentPreferences" | "removeAccountsReceivablePresentmentPreferences" | "requestRewardSchemeReferenceCode" | "resendWebhookRequest" | "resetAccessTokenPassCode" | "resetAccessTokenVerificationCode" | "resetPerceptionSubscriberPinNumber" | "resetPerceptionSubscription" | "setAccessTokenAsEffective" | "setAccessTokenAsNotEffective" | "setPerceptionSubscriberPinNumber" | "showAccessToken" | "showAccountsReceivable" | "showAccountsReceivableByPost" | "showAwardRewardTransaction" | "showBill" | "showBuyInAdvanceRequest" | "showContactInformation" | "showCreditNote" | "showCurrency" | "showInvoice" | "showPayment" | "showProduct" | "showPurchase" | "showRefund" | "showRewardsParticipant" | "showRewardsParticipantByPost" | "showSegment" | "showSpendRequest" | "showSpendRewardTransaction" | "showSubscription" | "showSuspenseAccountsReceivable" | "showUsageAuthorisation" | "showUser" | "showVoucher" | "showVoucherSecretNumber" | "showWallet" | "showWebhookRequest" | "synchroniseProducts" | "transferAccountsReceivableToWallet" | "transferWalletToAccount" | "updateAccessToken" | "updateAccountsReceivable" | "updateAccountsReceivablePaymentPreferences" | "updateContactInformation" | "updateInvoice" | "updatePayment" | "updateProduct" | "updateRefund" | "updateRewardsParticipant" | "updateSubscription" | "updateWallet" | "useVoucher" | "validateAddressPostCode" | "validatePassportNumber" | "validatePersonIdNumber" | "verifyAccessToken" | "verifyContactInformationKycProfile" | "voidWalletTransaction";
            /** @description How many calls; left out: every call */
            times?: number;
            latency?: components["schemas"]["Duration"];
            effect?: components["schemas"]["FaultEffect"];
        };
        /** @description A bill as it was made, and its invoice */
        IssuedBill: {
            id: string;
            number: string;
            invoice: {
                id: string;
                number: string;
            };
        };
        /** @description A request. What the contract marks as sensitive, or does not know, is redacted */
        JournalEntry: {
            /**
             * Format: date-time
             * @example 2026-01-05T10:00:00Z
             */
            at: string;
            method: string;
            path: string;
            release: string;
            operationId?: string;
            input?: unknown;
            status?: number;
            code?: string;
            answer?: unknown;
            fault?: {
                latency?: components["schemas"]["Duration"];
                effect?: components["schemas"]["FaultEffect"];
            };
        };
        ListedFault: {
            /**
             * @description Left out: every operation
             * @enum {string}
             */
            operationId?: "activateSubscription" | "addAccountsReceivablePresentmentPreferences" | "applyPromoCode" | "applyPurchaseSettlement" | "authenticateNagraSubscription" | "authenticatePerceptionSubscriber" | "authenticateTucanoSubscriber" | "calculateAccountsReceivableAwards" | "calculateAccountsReceivableValueUnits" | "calculateRewardsParticipantAwards" | "calculateSubscriptionRates" | "cancelAchievement" | "cancelInvoice" | "cancelPayment" | "cancelPurchase" | "cancelReferral" | "cancelSpendRequest" | "cancelSubscription" | "cancelVoucher" | "changeAccessTokenPassCode" | "changeUserPassword" | "convertFromDefaultCurrency" | "convertToDefaultCurrency" | "createAccessToken" | "createAccountsReceivable" | "createAchievement" | "createAchievementsInBulk" | "createContactInformation" | "createPayment" | "createProduct" | "createPurchase" | "createPurchasesInBulk" | "createReferral" | "createReferralsInBulk" | "createSessionToken" | "createSessionTokenByConsumerApplicationKey" | "createSessionTokenByDeviceApplicationKey" | "createSessionTokenByWebApiKey" | "createSpendRequest" | "createSubscription" | "createUsageAuthorisation" | "createUser" | "createWalletTransaction" | "deactivateSubscription" | "deleteAccessToken" | "deleteUsageAllowanceLimits" | "deleteWebhookRequest" | "endRewardsParticipation" | "endShortTermActivation" | "endShortTermDeactivation" | "enforceWalletConsumption" | "forgetAccessTokenPassCode" | "generateAccessTokenOneTimePassword" | "getAllocatedAwards" | "getAllocatedSpends" | "getCurrentBalancePeriodTransactions" | "getEffectiveWallet" | "getExpiringWalletBalance" | "getLatestBills" | "getLatestPayments" | "getNotAssociatedAccessTokens" | "getPackageInformation" | "getPendingPaymentGatewayRequests" | "getScheduledSubscriptionActions" | "getSegmentMembers" | "getVoucherForActivation" | "getWalletBalance" | "getWalletBalanceBreakdown" | "listAccessTokenClassifications" | "listAccessTokens" | "listAccountsReceivable" | "listAccountsReceivableClassifications" | "listAccountsReceivableCreditRatings" | "listAccountsReceivableGroupMembers" | "listAccountsReceivablePaymentPreferences" | "listAccountsReceivablePresentmentPreferences" | "listAwardRewardTransactions" | "listBillingTermSchemes" | "listBills" | "listBuyInAdvanceRequests" | "listCreditNoteRejectionReasons" | "listCreditNotes" | "listCurrencies" | "listExpensesToAdd" | "listInvoiceTypes" | "listInvoices" | "listPayments" | "listPhysicalGoodsOfNewSubscription" | "listProducts" | "listPurchases" | "listReferrals" | "listRefundRejectionReasons" | "listRefundTypes" | "listRefunds" | "listRewardSchemes" | "listRewardsParticipantRewardSchemes" | "listRewardsParticipants" | "listSegments" | "listServicesOfNewSubscription" | "listServicesToAdd" | "listServicesToSwapTo" | "listSpendRequests" | "listSubscriptionBehaviours" | "listSubscriptionTypes" | "listSubscriptions" | "listSubscriptionsByPost" | "listUsageAuthorisations" | "listUsers" | "listVoucherTypes" | "listVouchers" | "listWalletTransactionTypes" | "listWalletTransactions" | "listWallets" | "listWebhookRequests" | "payBill" | "payInvoice" | "postCreditNote" | "postInvoice" | "postPayment" | "postPaymentGatewayRequests" | "presentBill" | "previewBill" | "previewPurchase" | "previewSubscriptionBill" | "processPaymentGatewayRequests" | "regretSubscription" | "rejectCreditNote" | "rejectInvoice" | "rejectPayment" | "rejectRefund" | "releaseSessionToken" | "removeAccountsReceivablePaymentPreferences" | "removeAccountsReceivablePresentmentPreferences" | "requestRewardSchemeReferenceCode" | "resendWebhookRequest" | "resetAccessTokenPassCode" | "resetAccessTokenVerificationCode" | "resetPerceptionSubscriberPinNumber" | "resetPerceptionSubscription" | "setAccessTokenAsEffective" | "setAccessTokenAsNotEffective" | "setPerceptionSubscriberPinNumber" | "showAccessToken" | "showAccountsReceivable" | "showAccountsReceivableByPost" | "showAwardRewardTransaction" | "showBill" | "showBuyInAdvanceRequest" | "showContactInformation" | "showCreditNote" | "showCurrency" | "showInvoice" | "showPayment" | "showProduct" | "showPurchase" | "showRefund" | "showRewardsParticipant" | "showRewardsParticipantByPost" | "showSegment" | "showSpendRequest" | "showSpendRewardTransaction" | "showSubscription" | "showSuspenseAccountsReceivable" | "showUsageAuthorisation" | "showUser" | "showVoucher" | "showVoucherSecretNumber" | "showWallet" | "showWebhookRequest" | "synchroniseProducts" | "transferAccountsReceivableToWallet" | "transferWalletToAccount" | "updateAccessToken" | "updateAccountsReceivable" | "updateAccountsReceivablePaymentPreferences" | "updateContactInformation" | "updateInvoice" | "updatePayment" | "updateProduct" | "updateRefund" | "updateRewardsParticipant" | "updateSubscription" | "updateWallet" | "useVoucher" | "validateAddressPostCode" | "validatePassportNumber" | "validatePersonIdNumber" | "verifyAccessToken" | "verifyContactInformationKycProfile" | "voidWalletTransaction";
            /** @description How many calls; left out: every call */
            times?: number;
            latency?: components["schemas"]["Duration"];
            effect?: components["schemas"]["FaultEffect"];
            /** @description How many calls it happened to */
            met: number;
        };
        /** @description What is locked, named as in a request */
        Lockable: {
            user: {
                organisation: string;
                username: string;
            };
        } | {
            webApiKey: string;
        } | {
            accessToken: {
                organisation: string;
                authenticationCode: string;
            };
        };
        /** @description An accounts receivable, named as in a request */
        NamedAccount: {
            organisation: string;
            number: string;
        };
        /** @description A wallet, named as in a request */
        NamedWallet: {
            organisation: string;
            number: string;
        };
        /** @description A wallet as it was made */
        OpenedWallet: {
            id: string;
            number: string;
        };
        /** @description Why nothing was done */
        Problem: {
            error: string;
            problems?: {
                /** @description JSON pointer */
                at: string;
                problem: string;
            }[];
        };
        /** @description What a world begins with. A snapshot is one too */
        Seed: {
            $schema?: string;
            /** @description The release the world behaves like; left out, that of the server */
            release?: string;
            /** @description What the clock of the world shows; left out, it is left alone */
            clock?: {
                /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                now: number | string;
                /** @default false */
                frozen: boolean;
            };
            /** @description How many bytes the random source of a server with a seed has given */
            randomBytesDrawn?: number;
            /** @description The records of the world by kind, each kind in the order in which they were made */
            records: {
                organisation?: {
                    id: string;
                    name: string;
                    /** @default null */
                    default_currency: string | null;
                    /** @default UTC */
                    time_zone: string;
                    /** @default null */
                    suspense_account: string | null;
                    /** @description ID of the user that sessions of customers act as */
                    customer_user: string;
                    /** @default  */
                    tucano_apip: string;
                    /** @default {} */
                    access_token_definition: {
                        /** @default true */
                        generates_authentication_code: boolean;
                        /** @default true */
                        generates_pass_code: boolean;
                        /** @default true */
                        allows_no_identifier: boolean;
                        /** @default 8 */
                        pass_code_length: number;
                        /** @default false */
                        asks_for_verification: boolean;
                    };
                    /** @default null */
                    identity_system: {
                        name: string | null;
                        secret: string;
                    } | null;
                    /** @default null */
                    middleware: {
                        name: string | null;
                        secret: string;
                    } | null;
                    /** @default 0000 */
                    default_pin: string;
                }[];
                currency?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    code: string;
                    /** @default null */
                    prefix: string | null;
                    /** @default null */
                    suffix: string | null;
                    /**
                     * @default NOT_EFFECTIVE
                     * @enum {string}
                     */
                    life_cycle_state: "EFFECTIVE" | "NOT_EFFECTIVE";
                    /** @default null */
                    integer_part_name: string | null;
                    /** @default null */
                    decimal_part_name: string | null;
                    /** @default 2 */
                    decimal_digits: number;
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                currencyRatePeriod?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    currency: string;
                    rate: number | string;
                    /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                    from_date: number | string;
                    /** @default null */
                    to_date: (number | string) | null;
                }[];
                group?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                }[];
                unit?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                    group: string;
                    /** @default  */
                    group_name: string;
                    /** @default  */
                    community_name: string;
                    /** @default  */
                    description: string;
                }[];
                securityProfile?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                }[];
                userTemplate?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                    security_profile: string;
                    units: string[];
                    default_unit: string;
                    /** @default false */
                    cti_enabled: boolean;
                }[];
                user?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    username: string;
                    password: string;
                    person_name: string;
                    /** @default null */
                    email: string | null;
                    /** @default true */
                    active: boolean;
                    /** @default null */
                    domain: string | null;
                    /** @default false */
                    developer: boolean;
                    /** @default false */
                    super_user: boolean;
                    /** @default false */
                    system_user: boolean;
                    /** @default false */
                    cti_enabled: boolean;
                    /** @default null */
                    cti_phone_extension_number: string | null;
                    /** @default null */
                    ip_address: string | null;
                    units: string[];
                    default_unit: string;
                    /** @default null */
                    security_profile: string | null;
                    /** @default {} */
                    udfs: {
                        [key: string]: string | number | null;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                webApiKey?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    key: string;
                    /** @enum {string} */
                    classification: "SYSTEMIC_KEY" | "CONSUMER_APPLICATION_KEY";
                    user: string;
                }[];
                country?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                    two_character_code: string;
                    three_character_code: string;
                    /** @default null */
                    post_code_format: string | null;
                    /** @default null */
                    id_number_format: string | null;
                    /** @default null */
                    passport_number_format: string | null;
                }[];
                industry?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                }[];
                industrySector?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                }[];
                privacyLevel?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    number: string;
                    name: string;
                }[];
                contactCategory?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                }[];
                contactInformation?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    /** @enum {string} */
                    type: "PERSON" | "COMPANY";
                    /**
                     * @default MARKETING
                     * @enum {string}
                     */
                    life_cycle_state: "MARKETING" | "FINANCIAL";
                    /** @default null */
                    number: string | null;
                    /** @default null */
                    title: string | null;
                    /** @default null */
                    first_name: string | null;
                    /** @default null */
                    middle_name: string | null;
                    /** @default null */
                    last_name: string | null;
                    /** @default null */
                    company_name: string | null;
                    /** @default null */
                    vat_registration_number: string | null;
                    /** @default null */
                    registration_number: string | null;
                    /** @default null */
                    notes: string | null;
                    /** @default 0 */
                    organizational_unit: number;
                    /** @default null */
                    preferred_language: string | null;
                    /** @default null */
                    category: string | null;
                    /** @default null */
                    owned_by_group: string | null;
                    /** @default null */
                    privacy_level: string | null;
                    /** @default null */
                    demographics: {
                        /** @default null */
                        gender: ("MALE" | "FEMALE") | null;
                        /** @default null */
                        id_number: string | null;
                        /** @default null */
                        id_number_expiration_date: (number | string) | null;
                        /** @default null */
                        passport_number: string | null;
                        /** @default null */
                        social_security_number: string | null;
                        /** @default null */
                        date_of_birth: {
                            /** @default null */
                            day: number | null;
                            /** @default null */
                            month: number | null;
                            /** @default null */
                            year: number | null;
                        } | null;
                        /** @default null */
                        name_day: {
                            /** @default null */
                            day: number | null;
                            /** @default null */
                            month: number | null;
                        } | null;
                    } | null;
                    /** @default null */
                    country_of_residence: string | null;
                    /** @default null */
                    id_issued_by_country: string | null;
                    /** @default null */
                    passport_issued_by_country: string | null;
                    /** @default null */
                    industry: string | null;
                    /** @default null */
                    industry_sector: string | null;
                    /** @default [] */
                    phones: {
                        id: string;
                        /** @enum {string} */
                        type: "LANDLINE" | "MOBILE" | "FAX" | "CUSTOM1" | "CUSTOM2" | "CUSTOM3" | "CUSTOM4" | "CUSTOM5";
                        number: string;
                        /** @default null */
                        area_code: string | null;
                        /** @default null */
                        country: string | null;
                        /** @default null */
                        notes: string | null;
                        /** @default {} */
                        udfs: {
                            [key: string]: string | number | null;
                        };
                    }[];
                    /** @default [] */
                    emails: {
                        id: string;
                        /** @enum {string} */
                        type: "PERSONAL" | "BUSINESS" | "CUSTOM1" | "CUSTOM2" | "CUSTOM3" | "CUSTOM4" | "CUSTOM5";
                        email: string;
                        /** @default null */
                        notes: string | null;
                        /** @default {} */
                        udfs: {
                            [key: string]: string | number | null;
                        };
                    }[];
                    /** @default [] */
                    addresses: {
                        id: string;
                        /** @enum {string} */
                        type: "HOME" | "BUSINESS" | "POBOX" | "CUSTOM1" | "CUSTOM2" | "CUSTOM3" | "CUSTOM4" | "CUSTOM5";
                        /** @default null */
                        street_name: string | null;
                        /** @default null */
                        street_number: string | null;
                        /** @default null */
                        floor: number | null;
                        /** @default null */
                        apartment_number: string | null;
                        /** @default null */
                        address_line_1: string | null;
                        /** @default null */
                        postal_code: string | null;
                        /** @default null */
                        area: string | null;
                        /** @default null */
                        town_city: string | null;
                        /** @default null */
                        district: string | null;
                        /** @default null */
                        municipality: string | null;
                        /** @default null */
                        country: string | null;
                        /** @default null */
                        po_box: string | null;
                        /** @default null */
                        po_box_postal_code: string | null;
                        /** @default null */
                        care_of: string | null;
                        /** @default {} */
                        udfs: {
                            [key: string]: string | number | null;
                        };
                    }[];
                    /**
                     * @description The most that transactions of all their effective wallets may come to on one day, in the currency of the wallet
                     * @default null
                     */
                    wallet_limit_per_day: (number | string) | null;
                    /**
                     * @description Whether its KYC profile was verified; no answer known shows it
                     * @default false
                     */
                    kyc_verified: boolean;
                    /** @default {} */
                    udfs: {
                        [key: string]: string | number | null;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                accountsReceivableClassification?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                    /** @default null */
                    description: string | null;
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                creditRating?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    /** @enum {string} */
                    code: "AAA" | "AA" | "A" | "BAA" | "BA" | "B" | "CAA" | "CA" | "C";
                    /** @default null */
                    name: string | null;
                    /** @default null */
                    label: string | null;
                    /** @default null */
                    credit_limit_type: ("USER_DEFINED" | "NUMERIC_VALUE") | null;
                    /** @default null */
                    credit_limit_amount: (number | string) | null;
                    /** @default false */
                    default: boolean;
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                paymentPreference?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                    /** @enum {string} */
                    type: "DIRECT_DEBIT" | "STRIPE_PAYMENT_GATEWAY" | "PAYPAL_PAYMENT_GATEWAY" | "BRAINTREE_PAYMENT_GATEWAY" | "GENERIC_PAYMENT_GATEWAY" | "CUSTOM_PAYMENT_GATEWAY" | "WALLET" | "OTHER" | "CUSTOM_1" | "CUSTOM_2" | "CUSTOM_3" | "CUSTOM_4" | "CUSTOM_5";
                    /** @default null */
                    description: string | null;
                    /** @default false */
                    default: boolean;
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                presentmentPreference?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                    /** @default null */
                    reaches: ("email" | "phone") | null;
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                accountsReceivable?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    /**
                     * @default CUSTOMER
                     * @enum {string}
                     */
                    type: "CUSTOMER" | "SYSTEM" | "ORGANISATIONAL";
                    number: string;
                    name: string;
                    /** @default null */
                    description: string | null;
                    /** @default null */
                    notes: string | null;
                    /**
                     * @default ACTIVE
                     * @enum {string}
                     */
                    life_cycle_state: "ACTIVE" | "SUSPENDED" | "TERMINATED";
                    /**
                     * @description ID of the contact who owns it
                     * @default null
                     */
                    owner: string | null;
                    /** @default null */
                    currency: string | null;
                    /** @default null */
                    vat_number: string | null;
                    /** @default null */
                    credit_limit: (number | string) | null;
                    /** @default null */
                    credit_period: (number | string) | null;
                    /** @default null */
                    credit_rating: string | null;
                    /** @default null */
                    classification: string | null;
                    /** @default null */
                    owned_by_group: string | null;
                    /** @default null */
                    owned_by_business_unit: string | null;
                    /** @default null */
                    privacy_level: string | null;
                    /** @default null */
                    account_manager: string | null;
                    /** @default null */
                    billing_address: string | null;
                    /** @default [] */
                    payment_preferences: string[];
                    /** @default null */
                    default_payment_preference: string | null;
                    /** @default [] */
                    inactive_payment_preferences: string[];
                    /** @default [] */
                    presentment_preferences: string[];
                    /** @default [] */
                    inactive_presentment_preferences: string[];
                    /** @default null */
                    group_parent: string | null;
                    /** @default null */
                    funding_scope: ("FULLY_FUNDED" | "PARTIALLY_FUNDED") | null;
                    /** @default 0 */
                    opening_balance: number | string;
                    /** @default null */
                    opening_balance_date: (number | string) | null;
                    /** @default {} */
                    udfs: {
                        [key: string]: string | number | null;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                rewardScheme?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    /** @default null */
                    alternative_code: string | null;
                    /** @default null */
                    description: string | null;
                    /**
                     * @default EFFECTIVE
                     * @enum {string}
                     */
                    life_cycle_state: "EFFECTIVE" | "NOT_EFFECTIVE";
                    /** @default false */
                    requires_reference_code: boolean;
                    /** @default false */
                    self_signup_enabled: boolean;
                    /** @default false */
                    auto_signup_enabled: boolean;
                    /** @default null */
                    reference_code_generation_method: "AUTO_GENERATED" | null;
                    /**
                     * @description Domains of the email addresses that may join, separated by commas
                     * @default null
                     */
                    supported_email_domains: string | null;
                    /**
                     * @description A code that lets anybody join where one is needed, besides those made on request
                     * @default null
                     */
                    reference_code: string | null;
                    /**
                     * @description IDs of the units that may provide it; none: all
                     * @default []
                     */
                    units: string[];
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                rewardTier?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    code: string;
                    name: string;
                    /** @description From how many value units on */
                    value_units: number | string;
                }[];
                schemeReferenceCode?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    code: string;
                    scheme: string;
                    accounts_receivable: string;
                    /** @description Where it went to */
                    email_address: string;
                }[];
                rewardsParticipant?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    number: string;
                    accounts_receivable: string;
                    /** @default null */
                    sign_up_on: (number | string) | null;
                    /** @default null */
                    sign_up_by_unit: string | null;
                    /** @default false */
                    terminated: boolean;
                    /** @default null */
                    termination_reason: ("CUSTOMER_REQUEST" | "FRAUD" | "DUPLICATION") | null;
                    /** @default null */
                    terminated_on: (number | string) | null;
                    /**
                     * @description ID of the participant who took over
                     * @default null
                     */
                    replaced_by: string | null;
                    /**
                     * @description Whether awards are spent automatically
                     * @default {}
                     */
                    automatic_spend: {
                        /** @default false */
                        enabled: boolean;
                        /** @default null */
                        updated_date: (number | string) | null;
                        /** @default null */
                        updated_by_user: string | null;
                        /** @default null */
                        minimum_wallet_balance: (number | string) | null;
                        /** @default null */
                        minimum_spend_amount: (number | string) | null;
                        /** @default null */
                        maximum_spend_amount: (number | string) | null;
                    };
                    /**
                     * @description Whether spend requests are blocked
                     * @default {}
                     */
                    spend_blocking: {
                        /** @default false */
                        enabled: boolean;
                        /** @default null */
                        updated_date: (number | string) | null;
                        /** @default null */
                        updated_by_user: string | null;
                    };
                    /**
                     * @description The schemes joined
                     * @default []
                     */
                    participations: {
                        id: string;
                        scheme: string;
                        /** @default null */
                        sign_up_on: (number | string) | null;
                        /** @default null */
                        sign_off_on: (number | string) | null;
                        /** @default null */
                        reference_code: string | null;
                        /** @default null */
                        sign_up_by_unit: string | null;
                    }[];
                    /** @default {} */
                    udfs: {
                        [key: string]: string | number | null;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                accessTokenClassification?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                    /** @default null */
                    description: string | null;
                    /** @default {} */
                    settings: {
                        /** @default true */
                        generates_authentication_code: boolean;
                        /** @default true */
                        generates_pass_code: boolean;
                        /** @default true */
                        allows_no_identifier: boolean;
                        /** @default 8 */
                        pass_code_length: number;
                        /** @default false */
                        asks_for_verification: boolean;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                accessToken?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    number: string;
                    /**
                     * @default EFFECTIVE
                     * @enum {string}
                     */
                    life_cycle_state: "PENDING_VERIFICATION" | "EFFECTIVE" | "NOT_EFFECTIVE";
                    authentication_code: string;
                    /** @default null */
                    identifier: string | null;
                    /** @default null */
                    pass_code: string | null;
                    /** @default null */
                    card_masked_number: string | null;
                    /** @default null */
                    verification_code: string | null;
                    /** @default null */
                    verified_date: (number | string) | null;
                    /** @default null */
                    verified_by_user: string | null;
                    /** @default null */
                    accounts_receivable: string | null;
                    /** @default null */
                    rewards_participant: string | null;
                    /** @default null */
                    classification: string | null;
                    /** @default null */
                    one_time_password: {
                        password: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        expiration_date: number | string;
                    } | null;
                    /** @default null */
                    pass_code_reset: {
                        token: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        expiration_date: number | string;
                    } | null;
                    /** @default {} */
                    udfs: {
                        [key: string]: string | number | null;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                productType?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                    /** @default null */
                    description: string | null;
                    /** @enum {string} */
                    classification: "PHYSICALGOODS" | "SERVICES";
                    /** @default FLAT */
                    composition_method: string;
                    /**
                     * @description Of goods only; NONTRACEABLE is seen
                     * @default null
                     */
                    physical_good_type: string | null;
                    /**
                     * @description Of services only; TERMED and USAGE are seen
                     * @default null
                     */
                    service_type: string | null;
                    /** @default false */
                    used_for_provisioning: boolean;
                }[];
                productBrand?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                    /** @default null */
                    description: string | null;
                }[];
                productFamily?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    code: string;
                    /** @default null */
                    description: string | null;
                }[];
                productCategory?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    code: string;
                }[];
                vatRate?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                }[];
                taxRate?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                }[];
                productSynchronisation?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                    /**
                     * @description By what a product of the other system is found in the catalogue
                     * @default CODE
                     * @enum {string}
                     */
                    matches_by: "CODE" | "ALTERNATIVE_CODE";
                    /**
                     * @description Fields that are filled are changed, too
                     * @default false
                     */
                    enforces_update: boolean;
                    /**
                     * @description Type of new products that name none
                     * @default null
                     */
                    type: string | null;
                    /**
                     * @description Brand of new products that name none
                     * @default null
                     */
                    brand: string | null;
                    /**
                     * @description Family of new products that name none
                     * @default null
                     */
                    family: string | null;
                    /**
                     * @description VAT rate of new products that name none
                     * @default null
                     */
                    vat_rate: string | null;
                }[];
                provisioningProvider?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                }[];
                product?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    code: string;
                    /** @default null */
                    alternative_code: string | null;
                    /** @default null */
                    description: string | null;
                    /** @default null */
                    short_description: string | null;
                    /** @default null */
                    long_description: string | null;
                    /** @default null */
                    priority_level: number | null;
                    /**
                     * @description Of goods only: they are not kept in stock
                     * @default null
                     */
                    non_stockable: boolean | null;
                    type: string;
                    /** @default null */
                    brand: string | null;
                    /** @default null */
                    family: string | null;
                    /**
                     * @description IDs of the categories it is in
                     * @default []
                     */
                    categories: string[];
                    /** @default null */
                    vat_rate: string | null;
                    /** @default null */
                    tax_rate: string | null;
                    /**
                     * @description Its price as it was sent, in JSON
                     * @default null
                     */
                    global_rate: string | null;
                    /**
                     * @description From when it is valid; none: always was
                     * @default null
                     */
                    valid_from: (number | string) | null;
                    /**
                     * @description Until when it is valid; none: for good
                     * @default null
                     */
                    valid_to: (number | string) | null;
                    /**
                     * @description What is in it, where it is a bundle
                     * @default []
                     */
                    components: {
                        product: string;
                        quantity: number;
                    }[];
                    /**
                     * @description Who provisions it
                     * @default null
                     */
                    provisioning_provider: string | null;
                    /** @default {} */
                    udfs: {
                        [key: string]: string | number | null;
                    };
                    /**
                     * @description The user-defined texts from the ninth on, by name
                     * @default {}
                     */
                    more_texts: {
                        [key: string]: string;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                pricePlan?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    code: string;
                    name: string;
                    /** @default null */
                    description: string | null;
                    /**
                     * @default BASE
                     * @enum {string}
                     */
                    type: "BASE" | "CONDITIONAL";
                    /**
                     * @description What products cost, in the currency of the account that pays; one that is not here is free
                     * @default []
                     */
                    rates: {
                        product: string;
                        /**
                         * @description What it costs when it becomes effective for the first time
                         * @default 0
                         */
                        one_time: number | string;
                        /**
                         * @description What a month of it costs
                         * @default 0
                         */
                        recurring: number | string;
                    }[];
                }[];
                billingTermScheme?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    code: string;
                    name: string;
                    /** @default null */
                    description: string | null;
                    /**
                     * @default EFFECTIVE
                     * @enum {string}
                     */
                    life_cycle_state: "DRAFT" | "EFFECTIVE" | "TERMINATED";
                    /**
                     * @default SUBSCRIPTIONS
                     * @enum {string}
                     */
                    used_for: "SUBSCRIPTIONS" | "JOBS";
                    /**
                     * @description PREPAID: a wallet pays, and the account is charged nothing
                     * @default NORMAL
                     * @enum {string}
                     */
                    billing_type: "NORMAL" | "PREPAID";
                    /**
                     * @default PRE_BILL
                     * @enum {string}
                     */
                    billing_type_classification: "PRE_BILL" | "POST_BILL" | "PRE_RATED" | "POST_RATED";
                    /**
                     * @default ANNIVERSARY
                     * @enum {string}
                     */
                    billing_method: "ANNIVERSARY" | "PERIOD";
                    /** @default null */
                    discount_option: ("FIXED_PRICE" | "FLEXIBLE_PRICE") | null;
                    /** @default false */
                    billing_terms_auto_renewed: boolean;
                    /** @default null */
                    allowed_cycle_day: number | null;
                    /**
                     * @description The plan of a subscription that names none
                     * @default null
                     */
                    price_plan: string | null;
                    /**
                     * @description For how many days from its start a subscription can be regretted
                     * @default 14
                     */
                    regret_days: number;
                    /** @default [] */
                    billing_frequencies: {
                        /** @enum {string} */
                        code: "MONTHLY" | "QUARTERLY" | "BIANNUAL" | "ANNUAL" | "TWOYEARS" | "CUSTOM1" | "CUSTOM2" | "CUSTOM3" | "CUSTOM4" | "CUSTOM5";
                        name: string;
                        /** @default false */
                        default: boolean;
                        value: number;
                        /** @enum {string} */
                        unit: "MONTHS" | "YEARS";
                    }[];
                    /** @default {} */
                    udfs: {
                        [key: string]: string | number | null;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                promoCode?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    code: string;
                    /**
                     * @description By how many parts of a hundred what recurs on a subscription with it gets cheaper
                     * @default 0
                     */
                    percentage: number;
                }[];
                subscriptionType?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                    /** @default null */
                    description: string | null;
                    /**
                     * @default Flexible
                     * @enum {string}
                     */
                    classification: "Flexible" | "Package";
                    /**
                     * @description An account owns one of them at most
                     * @default false
                     */
                    once_per_account: boolean;
                    /**
                     * @description Those its subscriptions can be billed by
                     * @default []
                     */
                    billing_term_schemes: string[];
                    /**
                     * @description The services its subscriptions may have, and have to
                     * @default []
                     */
                    services: {
                        id: string;
                        product: string;
                        /** @default false */
                        mandatory: boolean;
                    }[];
                    /** @default [] */
                    expenses: {
                        id: string;
                        product: string;
                        /** @default false */
                        mandatory: boolean;
                    }[];
                    /** @default [] */
                    physical_goods: {
                        id: string;
                        product: string;
                        /** @default false */
                        mandatory: boolean;
                    }[];
                    /**
                     * @description There may be new ones: what is sold no more is in no list
                     * @default true
                     */
                    sold: boolean;
                    /**
                     * @description What a month of a package costs
                     * @default 0
                     */
                    base_rate: number | string;
                    /**
                     * @description Of packages
                     * @default null
                     */
                    model: ("COMMERCIAL" | "RESIDENTIAL") | null;
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                subscription?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    number: string;
                    type: string;
                    accounts_receivable: string;
                    /**
                     * @default EFFECTIVE
                     * @enum {string}
                     */
                    life_cycle_state: "DRAFT" | "EFFECTIVE" | "NOT_EFFECTIVE" | "SHORT_TERM_EFFECTIVE" | "SHORT_TERM_NOT_EFFECTIVE" | "IN_RESTING" | "CANCELLED" | "REGRETTED" | "REPLACED" | "PENDING_VERIFICATION";
                    /**
                     * @description When its short-term state or its rest ends by itself; none: it does not
                     * @default null
                     */
                    state_until: (number | string) | null;
                    /** @default null */
                    notes: string | null;
                    /** @default null */
                    first_activated_date: (number | string) | null;
                    /** @default null */
                    rating_state: string | null;
                    /**
                     * @description Until when it is charged for, and when the next charge comes where it is effective; none: nothing is charged
                     * @default null
                     */
                    rated_up_to: (number | string) | null;
                    /** @default null */
                    billed_from: string | null;
                    /** @default null */
                    promo_code: string | null;
                    /**
                     * @description By which terms it is billed; none: its account is charged nothing
                     * @default null
                     */
                    billing_terms: {
                        id: string;
                        scheme: string;
                        price_plan: string;
                        /** @default null */
                        billing_frequency: string | null;
                        /** @default null */
                        billing_cycle_day: number | null;
                        /** @default false */
                        billing_cycle_last_day_of_month: boolean;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        agreement_date: number | string;
                        /** @default null */
                        effective_date: (number | string) | null;
                        /** @default null */
                        expiration_date: (number | string) | null;
                        /** @default null */
                        binding: {
                            period: string;
                            code: string;
                            /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                            start_date: number | string;
                            /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                            end_date: number | string;
                        } | null;
                    } | null;
                    /** @default [] */
                    services: {
                        id: string;
                        product: string;
                        /** @enum {string} */
                        life_cycle_state: "DRAFT" | "EFFECTIVE" | "NOT_EFFECTIVE" | "SHORT_TERM_EFFECTIVE" | "SHORT_TERM_NOT_EFFECTIVE" | "IN_RESTING" | "CANCELLED" | "REGRETTED" | "REPLACED" | "SWAPPED" | "REMOVED";
                        /** @default null */
                        first_activated_date: (number | string) | null;
                        /** @default null */
                        rated_up_to: (number | string) | null;
                        /** @default {} */
                        udfs: {
                            [key: string]: string | number | null;
                        };
                    }[];
                    /**
                     * @description Where it is used
                     * @default null
                     */
                    address: {
                        /** @default null */
                        apartment_number: string | null;
                        /** @default null */
                        country: string | null;
                    } | null;
                    /** @default null */
                    owned_by_group: string | null;
                    /** @default null */
                    owned_by_business_unit: string | null;
                    /** @default null */
                    privacy_level: string | null;
                    /**
                     * @description How much an authorisation of usage may reserve; none: there is no limit
                     * @default null
                     */
                    usage_allowance_limit: (number | string) | null;
                    /**
                     * @description When something happens to it by itself; the server works it out
                     * @default null
                     */
                    due_at: (number | string) | null;
                    /**
                     * @description What its prepaid, pre-rated services draw on a wallet, and when; none: it has no such service
                     * @default []
                     */
                    prepaid_consumption: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        date: number | string;
                        amount: number | string;
                    }[];
                    /** @default null */
                    perception: {
                        subscriber_id: string;
                        pin: string;
                    } | null;
                    /** @default null */
                    nagra_token: string | null;
                    /** @default {} */
                    udfs: {
                        [key: string]: string | number | null;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                subscriptionActionType?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                }[];
                subscriptionSubActionType?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                }[];
                subscriptionActionClassification?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                }[];
                subscriptionAction?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    number: string;
                    /** @default null */
                    transaction_reference_number: string | null;
                    /** @description ID of the operation that submitted it */
                    operation: string;
                    /**
                     * @default EXECUTED
                     * @enum {string}
                     */
                    life_cycle_state: "PENDING_VERIFICATION" | "SCHEDULED" | "EXECUTED" | "CANCELLED" | "REJECTED";
                    behavior_code: string;
                    business_classification_code: string;
                    /** @default null */
                    scheduled_date: (number | string) | null;
                    /** @default null */
                    executed_on: (number | string) | null;
                    /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                    submitted_on: number | string;
                    /** @default null */
                    performed_on: (number | string) | null;
                    submitted_by: string;
                    submitted_in: string;
                    /** @default null */
                    performed_by: string | null;
                    /** @default null */
                    performed_in: string | null;
                    /** @default null */
                    type: string | null;
                    /** @default null */
                    sub_type: string | null;
                    /** @default null */
                    classification: string | null;
                    subscription: string;
                    /** @description The account that owned the subscription when it was submitted */
                    accounts_receivable: string;
                    /** @default {} */
                    udfs: {
                        [key: string]: string | number | null;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                usageAuthorisation?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    usage_authorisation_identifier: string;
                    /**
                     * @default BLOCKED
                     * @enum {string}
                     */
                    life_cycle_state: "BLOCKED" | "EXPIRED" | "CANCELLED" | "COMPLETED";
                    authorisation_amount: number | string;
                    /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                    authorisation_date: number | string;
                    /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                    expiration_date: number | string;
                    /** @default null */
                    completed_date: (number | string) | null;
                    /** @default null */
                    cancellation_date: (number | string) | null;
                    accounts_receivable: string;
                    /** @default null */
                    subscription: string | null;
                    /** @default null */
                    completed_by_action: string | null;
                    /** @default null */
                    cancelled_by_user: string | null;
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                buyInAdvanceRequest?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    number: string;
                    subscription: string;
                    duration: number;
                    /** @enum {string} */
                    unit_of_time: "DAYS" | "WEEKS" | "MONTHS" | "YEARS";
                    /** @default null */
                    description: string | null;
                    /**
                     * @default EFFECTIVE
                     * @enum {string}
                     */
                    life_cycle_state: "EFFECTIVE" | "CANCELLED";
                    /**
                     * @default NOT_RATED
                     * @enum {string}
                     */
                    billing_state: "RATED" | "NOT_RATED";
                    /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                    billing_effective_date: number | string;
                    /**
                     * @default PENDING
                     * @enum {string}
                     */
                    rating_state: "PENDING" | "COMPLETED";
                    /** @default {} */
                    udfs: {
                        [key: string]: string | number | null;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                installedItem?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    serial_number: string;
                    alternative_code: string;
                    /**
                     * @description The subscription it is on; none: it is in stock
                     * @default null
                     */
                    subscription: string | null;
                    /**
                     * @description The ID it has on its subscription; none: its own
                     * @default null
                     */
                    installed_as: string | null;
                    /**
                     * @description The physical good it is one of
                     * @default null
                     */
                    product: string | null;
                    /**
                     * @default EFFECTIVE
                     * @enum {string}
                     */
                    state: "EFFECTIVE" | "NOT_EFFECTIVE";
                    /**
                     * @description Why it is not effective
                     * @default null
                     */
                    state_classification: {
                        name: string;
                        /** @default null */
                        alternative_code: string | null;
                    } | null;
                    /**
                     * @description Whose it is; SOLD_TO_CUSTOMER_INVOICED: the customer’s
                     * @default RENTED_TO_CUSTOMER
                     * @enum {string}
                     */
                    ownership_status: "SOLD_TO_CUSTOMER_NOT_INVOICED" | "SOLD_TO_CUSTOMER_INVOICED" | "RENTED_TO_CUSTOMER" | "IN_INTERNAL_WAREHOUSE" | "IN_EXTERNAL_WAREHOUSE" | "NOT_IN_WAREHOUSE";
                }[];
                identificationMedium?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    fields: {
                        [key: string]: string;
                    };
                    accounts_receivable: string;
                }[];
                session?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    /** @default null */
                    token: string | null;
                    user: string;
                    unit: string;
                    /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                    issued_at: number | string;
                    /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                    last_used_at: number | string;
                    /** @default null */
                    released_at: (number | string) | null;
                    lifetime: {
                        seconds: number;
                        /** @enum {string} */
                        counted_from: "issue" | "last-use";
                    };
                    /**
                     * @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z
                     * @default 0
                     */
                    ends_at: number | string;
                    /** @default null */
                    accounts_receivable: string | null;
                    /** @default null */
                    names: {
                        user: string;
                        organisation: string;
                        unit: string;
                    } | null;
                }[];
                failedAttempts?: {
                    id: string;
                    organisation: string;
                    subject: string;
                    failed: number;
                    /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                    last_failed_at: number | string;
                    /** @default null */
                    locked_until: (number | string) | null;
                }[];
                counter?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    last: number;
                }[];
                mail?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    to: string;
                    /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                    sent_at: number | string;
                    /** @default null */
                    pass_code_reset_token: string | null;
                    /**
                     * @description The code by which its reader can join a reward scheme
                     * @default null
                     */
                    scheme_reference_code: string | null;
                }[];
                provisioningRequest?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    /** @enum {string} */
                    provider: "PERCEPTION";
                    /** @enum {string} */
                    action: "SET_SUBSCRIBER_PIN_NUMBER" | "RESET_SUBSCRIBER_PIN_NUMBER" | "RESET_SUBSCRIPTION";
                    subscription: string;
                    /** @default null */
                    pin: string | null;
                    /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                    requested_at: number | string;
                    requested_by: string;
                    requested_in: string;
                }[];
                book?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    /** @description What it belongs to, such as receivable:ACC1, wallet:W1, rewards:ACC1 or received */
                    name: string;
                    /** @description ID of the currency */
                    counted_in: string;
                    /** @description The sum of its entries; what is above zero is in favour of the customer */
                    balance: number | string;
                    /**
                     * @description How many debits it has, where it is that of an account
                     * @default 0
                     */
                    debits: number;
                }[];
                journalEntry?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    /** @description Its place among the entries of its organisation */
                    sequence: number;
                    /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                    moment: number | string;
                    /** @description ID of the currency */
                    counted_in: string;
                    /** @description Name of the book that loses the amount */
                    from: string;
                    /** @description Name of the book that gets the amount */
                    to: string;
                    amount: number | string;
                    /** @description Why: the operation that was called, and the kind and the ID of the record it was about */
                    cause: {
                        operation: string;
                        kind: string;
                        id: string;
                    };
                }[];
                debit?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    /** @description ID of its book */
                    book: string;
                    /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                    moment: number | string;
                    /** @description What has left the book with it and all debits before it */
                    total: number | string;
                }[];
                paymentMethod?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                    /**
                     * @description Name of the payment gateway it is linked to; null when a payment needs no card
                     * @default null
                     */
                    payment_gateway: string | null;
                }[];
                paymentGatewayCard?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    accounts_receivable: string;
                    payment_gateway_reference_number: string;
                    last_digits: string;
                }[];
                financialTransactionType?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                    /** @default null */
                    description: string | null;
                    /**
                     * @description Which papers it is for
                     * @enum {string}
                     */
                    classification: "PAYMENT" | "PAYMENT_CANCELLATION" | "INVOICE" | "INVOICE_CANCELLATION" | "CREDIT_NOTE" | "REFUND";
                    /**
                     * @description IDs of the units that may give papers of it; left out: all
                     * @default []
                     */
                    allowed_units: string[];
                    /** @default false */
                    of_payment_gateway: boolean;
                    /** @default {} */
                    udfs: {
                        [key: string]: string | number | null;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                financialTransactionCategory?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    code: string;
                }[];
                financialTransactionRejectionReason?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                    /** @default null */
                    description: string | null;
                    /** @default false */
                    default: boolean;
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                rewardOffer?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    number: string;
                    name: string;
                    /** @default null */
                    alternative_code: string | null;
                    /** @default null */
                    description: string | null;
                    /** @default null */
                    marketing_information_short_description: string | null;
                    /**
                     * @default EFFECTIVE
                     * @enum {string}
                     */
                    life_cycle_state: "EFFECTIVE" | "NOT_EFFECTIVE";
                    /** @description ID of the scheme whose participants it rewards */
                    reward_scheme: string;
                    /**
                     * @description Which events it rewards
                     * @default PURCHASE
                     * @enum {string}
                     */
                    rewards: "PURCHASE" | "ACHIEVEMENT" | "REFERRAL";
                    /**
                     * @description How many hundredths of what is bought are awarded
                     * @default null
                     */
                    percentage: (number | string) | null;
                    /**
                     * @description Amount that is awarded, once or for each amount of its own that is reached in full
                     * @default null
                     */
                    award: (number | string) | null;
                    /**
                     * @description The amount that has to be reached for an award; none: it is awarded once
                     * @default null
                     */
                    for_each: (number | string) | null;
                    /**
                     * @description IDs of the products that it rewards; none: whatever is bought
                     * @default []
                     */
                    products: string[];
                    /**
                     * @description From when it rewards; none: always did
                     * @default null
                     */
                    valid_from: (number | string) | null;
                    /**
                     * @description Until when it rewards; none: for good
                     * @default null
                     */
                    valid_to: (number | string) | null;
                    /**
                     * @description For how many days an award can be spent; none: for good
                     * @default null
                     */
                    valid_days: number | null;
                    /**
                     * @default SPEND_ON_REQUEST
                     * @enum {string}
                     */
                    spend_method: "SPEND_ON_REQUEST" | "SPEND_AUTOMATICALLY" | "SPEND_INSTANTLY" | "SPEND_INSTANTLY_THROUGH_VOUCHER";
                    /**
                     * @description What the customer is told where it awards something
                     * @default null
                     */
                    words: string | null;
                    /**
                     * @description ID of the account of the merchant who contributes to it
                     * @default null
                     */
                    merchant: string | null;
                    /**
                     * @description How many hundredths of an award the merchant contributes
                     * @default null
                     */
                    contribution_percentage: (number | string) | null;
                }[];
                wallet?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    number: string;
                    /**
                     * @default EFFECTIVE
                     * @enum {string}
                     */
                    life_cycle_state: "EFFECTIVE" | "CANCELLED";
                    accounts_receivable: string;
                    /**
                     * @description Left out: that of the account
                     * @default null
                     */
                    currency: string | null;
                    /** @default null */
                    alternative_currency: string | null;
                    /**
                     * @description Its definition lets its unconditional funds pay
                     * @default true
                     */
                    pays: boolean;
                    /**
                     * @description What it held when a balance period was closed last
                     * @default null
                     */
                    opening_balance: (number | string) | null;
                    /** @default null */
                    opening_balance_date: (number | string) | null;
                    /** @default null */
                    estimated_consumption_days: number | null;
                    /** @default null */
                    estimated_consumption_date: (number | string) | null;
                    /** @default null */
                    estimated_consumption_as_of_date: (number | string) | null;
                    /** @default [] */
                    product_consumption: {
                        id: string;
                        product: string;
                        /** @default null */
                        estimated_consumption_date: (number | string) | null;
                        /** @default null */
                        estimated_consumption_as_of_date: (number | string) | null;
                    }[];
                    /** @default [] */
                    allotments: {
                        id: string;
                        group_condition_id: string;
                        /** @description ID of the wallet transaction that reserved it */
                        transaction: string;
                        /** @description What is left of it */
                        amount: number | string;
                        /**
                         * @description From when it may be spent
                         * @default null
                         */
                        validity_date: (number | string) | null;
                        /**
                         * @description IDs of the products it may be spent on; none: all
                         * @default []
                         */
                        products: string[];
                        /**
                         * @description The sets of conditions as they were sent, in JSON
                         * @default {}
                         */
                        conditions: string;
                    }[];
                    /** @default {} */
                    udfs: {
                        [key: string]: string | number | null;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                walletTransactionType?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                    /**
                     * @description What its transactions do
                     * @enum {string}
                     */
                    classification: "CREDIT" | "DEBIT" | "REIMBURSE" | "VOID" | "TRANSFER";
                    /**
                     * @description IDs of the units that may use it; left out: all
                     * @default []
                     */
                    allowed_units: string[];
                    /** @default {} */
                    udfs: {
                        [key: string]: string | number | null;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                walletTransactionCategory?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    code: string;
                }[];
                walletTransaction?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    number: string;
                    wallet: string;
                    /**
                     * @description ID of the wallet that gets a transfer
                     * @default null
                     */
                    to_wallet: string | null;
                    /**
                     * @description What it does
                     * @enum {string}
                     */
                    classification: "CREDIT" | "DEBIT" | "REIMBURSE" | "VOID" | "TRANSFER";
                    /**
                     * @description Null where no call made it by itself
                     * @default null
                     */
                    type: string | null;
                    /** @default null */
                    category: string | null;
                    /** @description Below zero where it voids another one */
                    amount: number | string;
                    /** @default 0 */
                    extra_added_amount: number | string;
                    /** @default null */
                    notes: string | null;
                    /**
                     * @default EFFECTIVE
                     * @enum {string}
                     */
                    life_cycle_state: "EFFECTIVE" | "VOIDED";
                    /**
                     * @description ID of the transaction that voids it
                     * @default null
                     */
                    voided_by: string | null;
                    /**
                     * @description ID of the transfer it is one half of
                     * @default null
                     */
                    transferred_by: string | null;
                    /**
                     * @description ID of the payment that made it
                     * @default null
                     */
                    payment: string | null;
                    /**
                     * @description When what is left of a credit expires
                     * @default null
                     */
                    expires_on: (number | string) | null;
                    /**
                     * @description What a debit took out of which allotments of the wallet
                     * @default []
                     */
                    allotted: {
                        allotment: string;
                        amount: number | string;
                    }[];
                    /** @default [] */
                    products: {
                        product: string;
                        amount: number | string;
                    }[];
                    /** @default {} */
                    udfs: {
                        [key: string]: string | number | null;
                    };
                    /**
                     * @description The user-defined texts from the ninth on, by name
                     * @default {}
                     */
                    more_texts: {
                        [key: string]: string;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                bill?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    number: string;
                    /**
                     * @default POSTED
                     * @enum {string}
                     */
                    life_cycle_state: "POSTED" | "PRESENTED" | "PRESENTED_CONFIRMED" | "PRESENTED_REJECTED";
                    accounts_receivable: string;
                    /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                    from_date: number | string;
                    /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                    to_date: number | string;
                    /**
                     * @default NORMAL
                     * @enum {string}
                     */
                    classification: "NORMAL" | "MAX_CREDIT_AMOUNT_REACHED" | "MAX_CREDIT_LIMIT_AMOUNT_REACHED";
                    /** @default 0 */
                    previous_bill_total_due_amount: number | string;
                    /**
                     * @description What was unpaid on the account when it was made, without it
                     * @default 0
                     */
                    balance_brought_forward: number | string;
                    /** @default 0 */
                    total_credit_amount_posted_between_bills: number | string;
                    /** @default {} */
                    udfs: {
                        [key: string]: string | number | null;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                invoice?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    /**
                     * @description Null until it is posted
                     * @default null
                     */
                    number: string | null;
                    reference_number: string;
                    /** @default null */
                    back_office_code: string | null;
                    /** @enum {string} */
                    life_cycle_state: "DRAFT" | "POSTED" | "REJECTED" | "CANCELLED";
                    /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                    issued_on: number | string;
                    /** @default null */
                    posted_on: (number | string) | null;
                    /** @default null */
                    notes: string | null;
                    accounts_receivable: string;
                    type: string;
                    /** @default null */
                    category: string | null;
                    /** @default null */
                    rejection_reason: string | null;
                    /** @default {} */
                    udfs: {
                        [key: string]: string | number | null;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                    /** @default 0 */
                    discount_amount: number | string;
                    /**
                     * @description How much of the total are taxes
                     * @default 0
                     */
                    tax_amount: number | string;
                    total_amount: number | string;
                    /**
                     * @description How much of the total is paid
                     * @default 0
                     */
                    settled_amount: number | string;
                    /** @default null */
                    due_on: (number | string) | null;
                    /**
                     * @description ID of the account of the group that it is for
                     * @default null
                     */
                    member_account: string | null;
                    /**
                     * @description ID of the bill it stands on
                     * @default null
                     */
                    bill: string | null;
                }[];
                payment?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    /**
                     * @description Null until it is posted
                     * @default null
                     */
                    number: string | null;
                    reference_number: string;
                    /** @enum {string} */
                    life_cycle_state: "DRAFT" | "POSTED" | "REJECTED" | "CANCELLED";
                    payment_amount: number | string;
                    currency: string;
                    /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                    issued_on: number | string;
                    /** @default null */
                    posted_on: (number | string) | null;
                    /** @default null */
                    received_on: (number | string) | null;
                    /** @default null */
                    notes: string | null;
                    /** @default null */
                    processed_by_payment_gateway: string | null;
                    /** @default null */
                    payment_gateway_reference_number: string | null;
                    /** @default null */
                    back_office_code: string | null;
                    accounts_receivable: string;
                    /**
                     * @description ID of the wallet that gets it in place of the account
                     * @default null
                     */
                    to_wallet: string | null;
                    /**
                     * @description ID of the wallet whose funds pay
                     * @default null
                     */
                    from_wallet: string | null;
                    type: string;
                    /** @default null */
                    category: string | null;
                    payment_method: string;
                    /** @default null */
                    card: string | null;
                    /** @default null */
                    received_by_user: string | null;
                    /** @default null */
                    received_by_unit: string | null;
                    /** @default null */
                    rejection_reason: string | null;
                    /**
                     * @description Which invoices it settles, by how much each
                     * @default []
                     */
                    settles: {
                        invoice: string;
                        amount: number | string;
                    }[];
                    /** @default {} */
                    udfs: {
                        [key: string]: string | number | null;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                paymentCancellation?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    number: string;
                    reference_number: string;
                    /** @default null */
                    back_office_code: string | null;
                    /** @enum {string} */
                    life_cycle_state: "POSTED";
                    /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                    issued_on: number | string;
                    /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                    posted_on: number | string;
                    /** @default null */
                    notes: string | null;
                    /** @default null */
                    issue_reason: string | null;
                    type: string;
                    /** @default null */
                    category: string | null;
                    /** @default {} */
                    udfs: {
                        [key: string]: string | number | null;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                    payment: string;
                    payment_amount: number | string;
                    /** @default null */
                    processed_by_payment_gateway: string | null;
                    /** @default null */
                    payment_gateway_reference_number: string | null;
                }[];
                invoiceCancellation?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    number: string;
                    reference_number: string;
                    /** @default null */
                    back_office_code: string | null;
                    /** @enum {string} */
                    life_cycle_state: "POSTED";
                    /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                    issued_on: number | string;
                    /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                    posted_on: number | string;
                    /** @default null */
                    notes: string | null;
                    /** @default null */
                    issue_reason: string | null;
                    type: string;
                    /** @default null */
                    category: string | null;
                    /** @default {} */
                    udfs: {
                        [key: string]: string | number | null;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                    invoice: string;
                    total_amount: number | string;
                }[];
                creditNote?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    /**
                     * @description Null until it is posted
                     * @default null
                     */
                    number: string | null;
                    reference_number: string;
                    /** @default null */
                    back_office_code: string | null;
                    /** @enum {string} */
                    life_cycle_state: "DRAFT" | "POSTED" | "REJECTED" | "CANCELLED";
                    /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                    issued_on: number | string;
                    /** @default null */
                    posted_on: (number | string) | null;
                    /** @default null */
                    notes: string | null;
                    accounts_receivable: string;
                    type: string;
                    /** @default null */
                    category: string | null;
                    /** @default null */
                    rejection_reason: string | null;
                    /** @default {} */
                    udfs: {
                        [key: string]: string | number | null;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                    /** @default 0 */
                    discount_amount: number | string;
                    /**
                     * @description How much of the total are taxes
                     * @default 0
                     */
                    tax_amount: number | string;
                    total_amount: number | string;
                    /** @default null */
                    issue_reason: string | null;
                    /**
                     * @description ID of the bill it stands on
                     * @default null
                     */
                    bill: string | null;
                }[];
                refund?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    /**
                     * @description Null until it is posted
                     * @default null
                     */
                    number: string | null;
                    reference_number: string;
                    /** @default null */
                    back_office_code: string | null;
                    /** @enum {string} */
                    life_cycle_state: "DRAFT" | "POSTED" | "REJECTED" | "CANCELLED";
                    /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                    issued_on: number | string;
                    /** @default null */
                    posted_on: (number | string) | null;
                    /** @default null */
                    notes: string | null;
                    accounts_receivable: string;
                    type: string;
                    /** @default null */
                    category: string | null;
                    /** @default null */
                    rejection_reason: string | null;
                    /** @default {} */
                    udfs: {
                        [key: string]: string | number | null;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                    refund_amount: number | string;
                    /** @default null */
                    processed_by_payment_gateway: string | null;
                    /** @default null */
                    payment_gateway_reference_number: string | null;
                    /** @default null */
                    issue_reason: string | null;
                }[];
                customerEventClassification?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    /** @default null */
                    alternative_code: string | null;
                }[];
                acquiringPoint?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    /** @default null */
                    alternative_code: string | null;
                    unit: string;
                }[];
                paymentMediumType?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    /** @default null */
                    alternative_code: string | null;
                }[];
                paymentMediumBrand?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    /** @default null */
                    alternative_code: string | null;
                }[];
                customerEvent?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    number: string;
                    /**
                     * @description The other system that made it
                     * @default null
                     */
                    external_system: string | null;
                    /**
                     * @description Its number in the other system
                     * @default null
                     */
                    external_system_reference_number: string | null;
                    /** @enum {string} */
                    type: "PURCHASE" | "REFERRAL" | "ACHIEVEMENT" | "SOCIAL_MEDIA" | "SPEND_REQUEST";
                    /** @enum {string} */
                    life_cycle_state: "POSTED" | "CANCELLED";
                    /** @description ID of the account of the customer; of a referral, of who referred */
                    accounts_receivable: string;
                    /**
                     * @description ID of the account that was referred
                     * @default null
                     */
                    referred_accounts_receivable: string | null;
                    /** @default null */
                    classification: string | null;
                    /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                    performed_on: number | string;
                    /** @default null */
                    description: string | null;
                    /** @default null */
                    process_immediately: boolean | null;
                    /**
                     * @description ID of the unit that started it
                     * @default null
                     */
                    unit: string | null;
                    /** @default null */
                    acquiring_point: string | null;
                    /** @default null */
                    reference_number: string | null;
                    /** @default null */
                    payment_medium_identifier: string | null;
                    /** @default null */
                    payment_medium_type: string | null;
                    /** @default null */
                    payment_medium_brand: string | null;
                    /** @default null */
                    invoice: string | null;
                    /** @default null */
                    promo_code: string | null;
                    /**
                     * @description ID of the product of an achievement
                     * @default null
                     */
                    product: string | null;
                    /**
                     * @description Amount of an achievement
                     * @default null
                     */
                    amount: (number | string) | null;
                    /**
                     * @description What was bought
                     * @default []
                     */
                    products: {
                        id: string;
                        product: string;
                        /** @default 1 */
                        quantity: number | string;
                        net_amount: number | string;
                        vat_amount: number | string;
                        total_amount: number | string;
                    }[];
                    /**
                     * @description What of earlier awards was to be spent on a purchase
                     * @default null
                     */
                    requested_spend_amount: (number | string) | null;
                    /**
                     * @description ID of the purchase that a spend request is for
                     * @default null
                     */
                    purchase: string | null;
                    /**
                     * @description What a spend request spends
                     * @default null
                     */
                    spend_amount: (number | string) | null;
                    /** @default false */
                    instant_spend: boolean;
                    /** @default false */
                    automatic_spend: boolean;
                    /**
                     * @description What the customer is told about what was awarded
                     * @default null
                     */
                    words: string | null;
                    /**
                     * @description What the merchant has contributed; null: the purchase is not settled
                     * @default null
                     */
                    contribution_amount: (number | string) | null;
                    /** @default null */
                    settlement_invoice: string | null;
                    /** @default {} */
                    udfs: {
                        [key: string]: string | number | null;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                rewardAward?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    number: string;
                    /**
                     * @default POSTED
                     * @enum {string}
                     */
                    life_cycle_state: "POSTED" | "CANCELLED";
                    amount: number | string;
                    /**
                     * @description What of it is spent
                     * @default 0
                     */
                    spent: number | string;
                    /**
                     * @description When what is left of it expires
                     * @default null
                     */
                    expiration_date: (number | string) | null;
                    accounts_receivable: string;
                    reward_offer: string;
                    /**
                     * @description ID of the event that was rewarded
                     * @default null
                     */
                    customer_event: string | null;
                    /**
                     * @description ID of the wallet transaction that came with it
                     * @default null
                     */
                    wallet_transaction: string | null;
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                rewardSpend?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    number: string;
                    /**
                     * @default POSTED
                     * @enum {string}
                     */
                    life_cycle_state: "POSTED" | "CANCELLED";
                    amount: number | string;
                    /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                    date: number | string;
                    accounts_receivable: string;
                    /** @default null */
                    unit: string | null;
                    /**
                     * @description ID of the event it was spent on
                     * @default null
                     */
                    customer_event: string | null;
                    /**
                     * @description Which awards it was taken out of
                     * @default []
                     */
                    allocations: {
                        award: string;
                        amount: number | string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        date: number | string;
                    }[];
                    /**
                     * @description ID of the wallet transaction that came with it
                     * @default null
                     */
                    wallet_transaction: string | null;
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                voucherType?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    /** @default null */
                    alternative_code: string | null;
                    /** @default null */
                    description: string | null;
                    /**
                     * @default EFFECTIVE
                     * @enum {string}
                     */
                    life_cycle_state: "EFFECTIVE" | "NOT_EFFECTIVE";
                    /** @enum {string} */
                    classification: "PRINTED_PAYMENT_VOUCHER" | "ELECTRONIC_PAYMENT_VOUCHER" | "REFUND_VOUCHER";
                    /** @enum {string} */
                    value_option: "FIXED" | "VARIABLE";
                    /** @default null */
                    value: (number | string) | null;
                    /** @default null */
                    extra_added_value: (number | string) | null;
                    /** @default null */
                    secret_number_length: number | null;
                    /** @default null */
                    voucher_using_method: ("PERSONAL" | "SHAREABLE") | null;
                    /** @default null */
                    minimum_allowed_value: (number | string) | null;
                    /** @default null */
                    maximum_allowed_value: (number | string) | null;
                    /**
                     * @description Its vouchers are used by an identification medium of their owner
                     * @default false
                     */
                    identifies_customer: boolean;
                    /**
                     * @description Type of the payment on use; none: the first type of payments
                     * @default null
                     */
                    default_payment_type: string | null;
                    /** @default [] */
                    products: {
                        id: string;
                        /** @default null */
                        product: string | null;
                        /** @default null */
                        product_type: string | null;
                    }[];
                    /**
                     * @description IDs of the units that may provide it; none: all
                     * @default []
                     */
                    units: string[];
                    /** @default {} */
                    udfs: {
                        [key: string]: string | number | null;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                voucherLot?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    number: string;
                    /** @default null */
                    alternative_code: string | null;
                    /** @default null */
                    description: string | null;
                }[];
                voucher?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    number: string;
                    /** @default null */
                    secret_number: string | null;
                    /** @default null */
                    description: string | null;
                    value: number | string;
                    /** @default null */
                    extra_added_value: (number | string) | null;
                    /**
                     * @description From when it can be used; none: always could
                     * @default null
                     */
                    effective_date: (number | string) | null;
                    /**
                     * @description Until when it can be used; none: for good
                     * @default null
                     */
                    expiration_date: (number | string) | null;
                    /** @enum {string} */
                    life_cycle_state: "DRAFT" | "ACCEPTED_FOR_ACTIVATION" | "NOT_ACCEPTED_FOR_ACTIVATION" | "ACTIVATED" | "USED" | "CANCELLED" | "PURGED";
                    /** @default null */
                    cancellation_reason: ("VOUCHER_RETURN" | "VOUCHER_LOSS" | "VOUCHER_FRAUD") | null;
                    type: string;
                    /** @default null */
                    lot: string | null;
                    /**
                     * @description ID of the account whose customer owns it, where it identifies one
                     * @default null
                     */
                    owner: string | null;
                    /**
                     * @description ID of the payment that was posted when it was used
                     * @default null
                     */
                    payment: string | null;
                    /** @default [] */
                    products: {
                        id: string;
                        /** @default null */
                        product: string | null;
                        /** @default null */
                        product_type: string | null;
                    }[];
                    /**
                     * @description IDs of the units in which it can be used; none: all
                     * @default []
                     */
                    allowed_units: string[];
                    /** @default {} */
                    udfs: {
                        [key: string]: string | number | null;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                paymentGatewayProvider?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    alternative_code: string;
                }[];
                paymentGatewayRequest?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    number: string;
                    /**
                     * @default PENDING
                     * @enum {string}
                     */
                    life_cycle_state: "PENDING" | "UNDER_PROCESSING" | "POSTED" | "REJECTED";
                    /**
                     * @description Its number at the gateway
                     * @default null
                     */
                    reference_number: string | null;
                    /** @enum {string} */
                    type: "PAYMENT" | "PAYMENT_CANCELLATION" | "REFUND";
                    /** @default null */
                    execution_date: (number | string) | null;
                    /** @default null */
                    error_code: string | null;
                    /** @default null */
                    error_description: string | null;
                    /** @default null */
                    payment_gateway_provider: string | null;
                    accounts_receivable: string;
                    /**
                     * @description The way to pay of the account that is used
                     * @default null
                     */
                    payment_preference: {
                        id: string;
                        /** @default null */
                        account_holder: string | null;
                        /** @default null */
                        bank_account_number: string | null;
                        /** @default false */
                        default: boolean;
                        /**
                         * @default ACTIVE
                         * @enum {string}
                         */
                        state: "ACTIVE" | "INACTIVE";
                        /** @default false */
                        use_for_recurring_payments: boolean;
                        /** @default false */
                        opt_in_for_subscriptions: boolean;
                        /** @default false */
                        opt_in_for_purchases: boolean;
                        /** @default null */
                        notes: string | null;
                        /** @default null */
                        payment_medium_identifier: string | null;
                        /** @default null */
                        iban: string | null;
                        /** @default null */
                        business_identifier_code: string | null;
                        /** @default null */
                        unique_mandate_reference: number | null;
                    } | null;
                    /** @default null */
                    payment: string | null;
                    /** @default null */
                    payment_cancellation: string | null;
                    /** @default null */
                    refund: string | null;
                    /** @default null */
                    bill: string | null;
                    /**
                     * @description ID of the wallet that is topped up
                     * @default null
                     */
                    wallet: string | null;
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                segment?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    number: string;
                    /** @default null */
                    alternative_code: string | null;
                    /** @enum {string} */
                    life_cycle_state: "DRAFT" | "POSTED";
                    /** @default null */
                    criteria: string | null;
                    /** @enum {string} */
                    entity: "CONTACTINFORMATION" | "SUBSCRIPTIONS" | "ACCOUNTSRECEIVABLE" | "BILLS" | "ACTIVITIES" | "JOBS" | "REWARDPARTICIPANTS" | "REWARDAWARDTRANSACTIONS" | "REWARDSPENDTRANSACTIONS" | "SERVICEREQUESTS" | "CREDITNOTES" | "INVOICES" | "INVOICECANCELLATIONS" | "LEADS" | "PAYMENTS" | "PAYMENTCANCELLATIONS" | "REFUNDS" | "REWARDOFFERS" | "SUBSCRIPTIONACTIONS" | "WALLETS" | "WALLETTRANSACTIONS" | "WRITEOFFS" | "BUYINADVANCEREQUESTS" | "PAYMENTGATEWAYCARDS" | "PAYMENTGATEWAYREQUESTS";
                    /**
                     * @description What it holds, as it is shown: nothing is looked for by the criteria
                     * @default []
                     */
                    members: {
                        id: string;
                        /** @default null */
                        name: string | null;
                        /** @default null */
                        number: string | null;
                        /** @default null */
                        alternative_code: string | null;
                        /** @default null */
                        description: string | null;
                        /**
                         * @description The account it hangs on
                         * @default null
                         */
                        accounts_receivable: string | null;
                    }[];
                    /** @default {} */
                    udfs: {
                        [key: string]: string | number | null;
                    };
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
                webhookDefinition?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    /** @default null */
                    alternative_code: string | null;
                }[];
                workflowRule?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    name: string;
                    /** @default null */
                    alternative_code: string | null;
                }[];
                webhookRequest?: {
                    id: string;
                    /** @description ID of the organisation it belongs to */
                    organisation: string;
                    number: string;
                    /** @enum {string} */
                    life_cycle_state: "SUCCESSFUL" | "REJECTED";
                    /** @enum {string} */
                    entity: "ACCOUNTSRECEIVABLE" | "ACTIVITIES" | "CONTACTINFORMATION" | "CREDITNOTES" | "INVOICES" | "INVOICECANCELLATIONS" | "JOBS" | "LEADS" | "PAYMENTS" | "PAYMENTCANCELLATIONS" | "REFUNDS" | "REWARDOFFERS" | "SERVICEREQUESTS" | "SUBSCRIPTIONS" | "WALLETS" | "WALLETTRANSACTIONS" | "WRITEOFFS";
                    entity_id: string;
                    url: string;
                    /**
                     * @description HMAC of what was sent
                     * @default null
                     */
                    authentication_code: string | null;
                    /** @default null */
                    fields_set: string | null;
                    /**
                     * @description ID of what was sent
                     * @default null
                     */
                    request: string | null;
                    /**
                     * @description ID of what came back
                     * @default null
                     */
                    response: string | null;
                    /** @default null */
                    error_code: string | null;
                    /** @default null */
                    error_description: string | null;
                    /** @default null */
                    webhook_definition: string | null;
                    /** @default null */
                    workflow_rule: string | null;
                    /**
                     * @description Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970
                     * @default {
                     *       "created_date": 0,
                     *       "created_by_user": "",
                     *       "created_by_unit": "",
                     *       "updated_date": 0,
                     *       "updated_by_user": "",
                     *       "updated_by_unit": ""
                     *     }
                     */
                    log_information: {
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        created_date: number | string;
                        created_by_user: string;
                        created_by_unit: string;
                        /** @description Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z */
                        updated_date: number | string;
                        updated_by_user: string;
                        updated_by_unit: string;
                    };
                }[];
            };
        };
        /** @description A subscription that is to be put into a state, as no call does */
        SubscriptionToPut: {
            subscription: {
                organisation: string;
                number: string;
            };
            /**
             * @description Left out: the state it is in
             * @enum {string}
             */
            state?: "DRAFT" | "EFFECTIVE" | "NOT_EFFECTIVE" | "SHORT_TERM_EFFECTIVE" | "SHORT_TERM_NOT_EFFECTIVE" | "IN_RESTING" | "CANCELLED" | "REGRETTED" | "REPLACED" | "PENDING_VERIFICATION";
            /**
             * Format: date-time
             * @description When a short-term state or rest ends by itself; left out: it does not
             * @example 2026-01-05T10:00:00Z
             */
            until?: string;
            /** @description The number of the account it is to belong to; left out: the one it belongs to */
            account?: string;
        };
        /** @description A wallet that holds nothing */
        WalletToOpen: {
            account: components["schemas"]["NamedAccount"];
            /**
             * @description Left out: that of the account
             * @example EUR
             */
            currency?: string;
            /**
             * @description A second currency that its amounts are shown in; left out: none
             * @example EUR
             */
            alternativeCurrency?: string;
        };
        /** @description How a world stands */
        World: {
            /** @example R18.0.0 */
            release: string;
            clock: components["schemas"]["Clock"];
        };
    };
    responses: {
        /** @description The request has the wrong shape, or something in it cannot be done */
        Refused400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The secret is missing or wrong */
        Refused401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The host is none of this server’s */
        Refused403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such operation, or the world has no such thing */
        Refused404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description This server cannot do it, by the way it was started */
        Refused409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description There are too many worlds */
        Refused429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The world; left out, the one without a name */
        World: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    showWorld: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    listWorlds: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        names: string[];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    dropWorld: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description False when there was none of that name */
                        dropped: boolean;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    resetWorld: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    release?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    loadSeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Seed"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Begun"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    takeSnapshot: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seed"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Seed"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Begun"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    readClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @example 2026-01-05T10:00:00Z
                     */
                    now: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    by: components["schemas"]["Duration"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    freezeClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    resumeClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    expireSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A session token as a login answered it */
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    almostExpireSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A session token as a login answered it */
                    token: string;
                    within?: components["schemas"]["Duration"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    releaseSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A session token as a login answered it */
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    lock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    what: components["schemas"]["Lockable"];
                    duration?: components["schemas"]["Duration"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    unlock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    what: components["schemas"]["Lockable"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: components["schemas"]["ListedFault"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    injectFault: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InjectedFault"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    listRequests: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        requests: components["schemas"]["JournalEntry"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    forgetRequests: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    showAccountJournal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamedAccount"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountJournal"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    issueBill: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillToIssue"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedBill"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    openWallet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WalletToOpen"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedWallet"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    showWalletJournal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamedWallet"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountJournal"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    putSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world; left out, the one without a name */
                "x-crmcom-world"?: components["parameters"]["World"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionToPut"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
}
