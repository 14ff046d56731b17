// Generated from the contract by `npm run generate`. Do not edit: change openapi/ (or tools/codegen) instead.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An access token with all its fields. Any field may be missing, since the caller can choose the fields. */
        AccessToken: {
            /** @description ID of the access token. */
            id?: string;
            /** @description Number of the access token. */
            number?: string;
            /**
             * @description State of the access token.
             * @enum {string}
             */
            life_cycle_state?: "EFFECTIVE" | "NOT_EFFECTIVE" | "PENDING_VERIFICATION";
            /** @description Authentication code of the access token. */
            authentication_code?: string;
            /** @description Identifier of the access token, such as a username, an email address or a number. */
            identifier?: string | null;
            /**
             * @description Masked card number. Filled only when the authentication code belongs to a credit card.
             *
             *     Available from R16.2.0.
             */
            card_masked_number?: string | null;
            /**
             * @deprecated
             * @description Last four digits of the card. Filled only when the authentication code belongs to a credit card.
             *
             *     Available from R15.0.0. Deprecated from R16.2.0. Use card_masked_number instead.
             */
            card_last_4_digits?: string | null;
            /**
             * @description Code by which the access token is verified.
             *
             *     Available from R9.0.0.
             */
            verification_code?: string | null;
            /**
             * @description Date and time of the verification, without a time zone.
             *
             *     Available from R9.0.0.
             */
            verified_date?: string | null;
            /** @description User who verified the access token. */
            verified_by_user?: components["schemas"]["UserReference"];
            /**
             * @description User-defined text 1.
             *
             *     Available from R10.1.0.
             */
            udf_string_1?: string | null;
            /**
             * @description User-defined text 2.
             *
             *     Available from R10.1.0.
             */
            udf_string_2?: string | null;
            /**
             * @description User-defined text 3.
             *
             *     Available from R10.1.0.
             */
            udf_string_3?: string | null;
            /**
             * @description User-defined text 4.
             *
             *     Available from R10.1.0.
             */
            udf_string_4?: string | null;
            /**
             * @description User-defined text 5.
             *
             *     Available from R10.1.0.
             */
            udf_string_5?: string | null;
            /**
             * @description User-defined text 6.
             *
             *     Available from R10.1.0.
             */
            udf_string_6?: string | null;
            /**
             * @description User-defined text 7.
             *
             *     Available from R10.1.0.
             */
            udf_string_7?: string | null;
            /**
             * @description User-defined text 8.
             *
             *     Available from R10.1.0.
             */
            udf_string_8?: string | null;
            /**
             * @description User-defined number 1.
             *
             *     Available from R10.1.0.
             */
            udf_float_1?: number | null;
            /**
             * @description User-defined number 2.
             *
             *     Available from R10.1.0.
             */
            udf_float_2?: number | null;
            /**
             * @description User-defined number 3.
             *
             *     Available from R10.1.0.
             */
            udf_float_3?: number | null;
            /**
             * @description User-defined number 4.
             *
             *     Available from R10.1.0.
             */
            udf_float_4?: number | null;
            /**
             * @description User-defined date 1, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_1?: string | null;
            /**
             * @description User-defined date 2, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_2?: string | null;
            /**
             * @description User-defined date 3, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_3?: string | null;
            /**
             * @description User-defined date 4, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_4?: string | null;
            /** @description Available from R10.0.0. */
            classification?: components["schemas"]["AccessTokenClassification"];
            /** @description Accounts receivable that owns the access token. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Rewards participant that owns the access token. Its fields are not known. */
            rewards_participant?: {
                [key: string]: unknown;
            } | null;
            log_information?: components["schemas"]["LogInformation"];
        };
        /** @description An access token that waits for its verification. Any field may be missing, since the caller can choose the fields. */
        AccessTokenAwaitingVerification: {
            /** @description ID of the access token. */
            id?: string;
            /** @description Number of the access token. */
            number?: string;
            /**
             * @description State of the access token, which the call does not change.
             * @enum {string}
             */
            life_cycle_state?: "PENDING_VERIFICATION";
            /** @description Authentication code of the access token. */
            authentication_code?: string;
            /** @description Identifier of the access token. */
            identifier?: string | null;
            /**
             * @deprecated
             * @description The new verification code.
             *
             *     Deprecated from R16.0.0.
             */
            verification_code?: string | null;
            log_information?: components["schemas"]["LogInformation"];
        };
        /** @description Answer with the access token that got a new verification code. */
        AccessTokenAwaitingVerificationEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["AccessTokenAwaitingVerification"];
        };
        /** @description Answer with the access token that got a new verification code. */
        AccessTokenAwaitingVerificationEnvelope_R12_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["AccessTokenAwaitingVerification_R12_0_0"];
        };
        /** @description Answer with the access token that got a new verification code. */
        AccessTokenAwaitingVerificationEnvelope_R14_1_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["AccessTokenAwaitingVerification_R14_1_0"];
        };
        /** @description Answer with the access token that got a new verification code. */
        AccessTokenAwaitingVerificationEnvelope_R16_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["AccessTokenAwaitingVerification_R16_0_0"];
        };
        /** @description An access token that waits for its verification. Any field may be missing, since the caller can choose the fields. */
        AccessTokenAwaitingVerification_R12_0_0: {
            /** @description ID of the access token. */
            id?: string;
            /** @description Number of the access token. */
            number?: string;
            /**
             * @description State of the access token, which the call does not change.
             * @enum {string}
             */
            life_cycle_state?: "PENDING_VERIFICATION";
            /** @description Authentication code of the access token. */
            authentication_code?: string;
            /** @description Identifier of the access token. */
            identifier?: string | null;
            /** @description The new verification code. */
            verification_code?: string | null;
            log_information?: components["schemas"]["LogInformation_R5_0_0"];
        };
        /** @description An access token that waits for its verification. Any field may be missing, since the caller can choose the fields. */
        AccessTokenAwaitingVerification_R14_1_0: {
            /** @description ID of the access token. */
            id?: string;
            /** @description Number of the access token. */
            number?: string;
            /**
             * @description State of the access token, which the call does not change.
             * @enum {string}
             */
            life_cycle_state?: "PENDING_VERIFICATION";
            /** @description Authentication code of the access token. */
            authentication_code?: string;
            /** @description Identifier of the access token. */
            identifier?: string | null;
            /** @description The new verification code. */
            verification_code?: string | null;
            log_information?: components["schemas"]["LogInformation_R14_1_0"];
        };
        /** @description An access token that waits for its verification. Any field may be missing, since the caller can choose the fields. */
        AccessTokenAwaitingVerification_R16_0_0: {
            /** @description ID of the access token. */
            id?: string;
            /** @description Number of the access token. */
            number?: string;
            /**
             * @description State of the access token, which the call does not change.
             * @enum {string}
             */
            life_cycle_state?: "PENDING_VERIFICATION";
            /** @description Authentication code of the access token. */
            authentication_code?: string;
            /** @description Identifier of the access token. */
            identifier?: string | null;
            /**
             * @deprecated
             * @description The new verification code.
             *
             *     Deprecated from R16.0.0.
             */
            verification_code?: string | null;
            log_information?: components["schemas"]["LogInformation_R14_1_0"];
        };
        /** @description Classification of an access token. */
        AccessTokenClassification: {
            /** @description ID of the classification. */
            id?: string;
            /** @description Name of the classification. */
            name?: string | null;
            /** @description Alternative code of the classification. */
            alternative_code?: string | null;
        } | null;
        /** @description Answer with one access token. */
        AccessTokenEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["AccessToken"];
        };
        /** @description Answer with one access token. */
        AccessTokenEnvelope_R10_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["AccessToken_R10_0_0"];
        };
        /** @description Answer with one access token. */
        AccessTokenEnvelope_R10_1_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["AccessToken_R10_1_0"];
        };
        /** @description Answer with one access token. */
        AccessTokenEnvelope_R14_1_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["AccessToken_R14_1_0"];
        };
        /** @description Answer with one access token. */
        AccessTokenEnvelope_R15_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["AccessToken_R15_0_0"];
        };
        /** @description Answer with one access token. */
        AccessTokenEnvelope_R16_2_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["AccessToken_R16_2_0"];
        };
        /** @description Answer with one access token. */
        AccessTokenEnvelope_R5_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["AccessToken_R5_0_0"];
        };
        /** @description Answer with one access token. */
        AccessTokenEnvelope_R9_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["AccessToken_R9_0_0"];
        };
        /** @description Names one access token, by its authentication code or by its identifier and pass code together. */
        AccessTokenIdentifier: {
            /** @description Authentication code of the access token. */
            authentication_code?: string;
            /** @description Identifier of the access token, often an email address. It is checked against the pass code. */
            identifier?: string;
            /** @description Pass code of the access token. Goes with the identifier only. */
            pass_code?: string;
        } & (unknown | unknown);
        /** @description Login of a customer by an access token. */
        AccessTokenLogin: {
            access_token_identifier: components["schemas"]["AccessTokenIdentifier"];
            /** @description Name of the organisation to log in to. */
            organisation: string;
            /** @description ID of the unit to work in. Without it the default unit applies. */
            unit?: string;
        };
        /** @description Names the access token to show. */
        AccessTokenLookup: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            access_token_identifier: components["schemas"]["AccessTokenIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description An access token with all its fields. Any field may be missing, since the caller can choose the fields. */
        AccessToken_R10_0_0: {
            /** @description ID of the access token. */
            id?: string;
            /** @description Number of the access token. */
            number?: string;
            /**
             * @description State of the access token.
             * @enum {string}
             */
            life_cycle_state?: "EFFECTIVE" | "NOT_EFFECTIVE" | "PENDING_VERIFICATION";
            /** @description Authentication code of the access token. */
            authentication_code?: string;
            /** @description Identifier of the access token, such as a username, an email address or a number. */
            identifier?: string | null;
            /**
             * @description Code by which the access token is verified.
             *
             *     Available from R9.0.0.
             */
            verification_code?: string | null;
            /**
             * @description Date and time of the verification, without a time zone.
             *
             *     Available from R9.0.0.
             */
            verified_date?: string | null;
            /** @description User who verified the access token. */
            verified_by_user?: components["schemas"]["UserReference_R5_0_0"];
            /** @description Available from R10.0.0. */
            classification?: components["schemas"]["AccessTokenClassification"];
            /** @description Accounts receivable that owns the access token. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Rewards participant that owns the access token. Its fields are not known. */
            rewards_participant?: {
                [key: string]: unknown;
            } | null;
            log_information?: components["schemas"]["LogInformation_R5_0_0"];
        };
        /** @description An access token with all its fields. Any field may be missing, since the caller can choose the fields. */
        AccessToken_R10_1_0: {
            /** @description ID of the access token. */
            id?: string;
            /** @description Number of the access token. */
            number?: string;
            /**
             * @description State of the access token.
             * @enum {string}
             */
            life_cycle_state?: "EFFECTIVE" | "NOT_EFFECTIVE" | "PENDING_VERIFICATION";
            /** @description Authentication code of the access token. */
            authentication_code?: string;
            /** @description Identifier of the access token, such as a username, an email address or a number. */
            identifier?: string | null;
            /**
             * @description Code by which the access token is verified.
             *
             *     Available from R9.0.0.
             */
            verification_code?: string | null;
            /**
             * @description Date and time of the verification, without a time zone.
             *
             *     Available from R9.0.0.
             */
            verified_date?: string | null;
            /** @description User who verified the access token. */
            verified_by_user?: components["schemas"]["UserReference_R5_0_0"];
            /**
             * @description User-defined text 1.
             *
             *     Available from R10.1.0.
             */
            udf_string_1?: string | null;
            /**
             * @description User-defined text 2.
             *
             *     Available from R10.1.0.
             */
            udf_string_2?: string | null;
            /**
             * @description User-defined text 3.
             *
             *     Available from R10.1.0.
             */
            udf_string_3?: string | null;
            /**
             * @description User-defined text 4.
             *
             *     Available from R10.1.0.
             */
            udf_string_4?: string | null;
            /**
             * @description User-defined text 5.
             *
             *     Available from R10.1.0.
             */
            udf_string_5?: string | null;
            /**
             * @description User-defined text 6.
             *
             *     Available from R10.1.0.
             */
            udf_string_6?: string | null;
            /**
             * @description User-defined text 7.
             *
             *     Available from R10.1.0.
             */
            udf_string_7?: string | null;
            /**
             * @description User-defined text 8.
             *
             *     Available from R10.1.0.
             */
            udf_string_8?: string | null;
            /**
             * @description User-defined number 1.
             *
             *     Available from R10.1.0.
             */
            udf_float_1?: number | null;
            /**
             * @description User-defined number 2.
             *
             *     Available from R10.1.0.
             */
            udf_float_2?: number | null;
            /**
             * @description User-defined number 3.
             *
             *     Available from R10.1.0.
             */
            udf_float_3?: number | null;
            /**
             * @description User-defined number 4.
             *
             *     Available from R10.1.0.
             */
            udf_float_4?: number | null;
            /**
             * @description User-defined date 1, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_1?: string | null;
            /**
             * @description User-defined date 2, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_2?: string | null;
            /**
             * @description User-defined date 3, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_3?: string | null;
            /**
             * @description User-defined date 4, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_4?: string | null;
            /** @description Available from R10.0.0. */
            classification?: components["schemas"]["AccessTokenClassification"];
            /** @description Accounts receivable that owns the access token. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Rewards participant that owns the access token. Its fields are not known. */
            rewards_participant?: {
                [key: string]: unknown;
            } | null;
            log_information?: components["schemas"]["LogInformation_R5_0_0"];
        };
        /** @description An access token with all its fields. Any field may be missing, since the caller can choose the fields. */
        AccessToken_R14_1_0: {
            /** @description ID of the access token. */
            id?: string;
            /** @description Number of the access token. */
            number?: string;
            /**
             * @description State of the access token.
             * @enum {string}
             */
            life_cycle_state?: "EFFECTIVE" | "NOT_EFFECTIVE" | "PENDING_VERIFICATION";
            /** @description Authentication code of the access token. */
            authentication_code?: string;
            /** @description Identifier of the access token, such as a username, an email address or a number. */
            identifier?: string | null;
            /**
             * @description Code by which the access token is verified.
             *
             *     Available from R9.0.0.
             */
            verification_code?: string | null;
            /**
             * @description Date and time of the verification, without a time zone.
             *
             *     Available from R9.0.0.
             */
            verified_date?: string | null;
            /** @description User who verified the access token. */
            verified_by_user?: components["schemas"]["UserReference"];
            /**
             * @description User-defined text 1.
             *
             *     Available from R10.1.0.
             */
            udf_string_1?: string | null;
            /**
             * @description User-defined text 2.
             *
             *     Available from R10.1.0.
             */
            udf_string_2?: string | null;
            /**
             * @description User-defined text 3.
             *
             *     Available from R10.1.0.
             */
            udf_string_3?: string | null;
            /**
             * @description User-defined text 4.
             *
             *     Available from R10.1.0.
             */
            udf_string_4?: string | null;
            /**
             * @description User-defined text 5.
             *
             *     Available from R10.1.0.
             */
            udf_string_5?: string | null;
            /**
             * @description User-defined text 6.
             *
             *     Available from R10.1.0.
             */
            udf_string_6?: string | null;
            /**
             * @description User-defined text 7.
             *
             *     Available from R10.1.0.
             */
            udf_string_7?: string | null;
            /**
             * @description User-defined text 8.
             *
             *     Available from R10.1.0.
             */
            udf_string_8?: string | null;
            /**
             * @description User-defined number 1.
             *
             *     Available from R10.1.0.
             */
            udf_float_1?: number | null;
            /**
             * @description User-defined number 2.
             *
             *     Available from R10.1.0.
             */
            udf_float_2?: number | null;
            /**
             * @description User-defined number 3.
             *
             *     Available from R10.1.0.
             */
            udf_float_3?: number | null;
            /**
             * @description User-defined number 4.
             *
             *     Available from R10.1.0.
             */
            udf_float_4?: number | null;
            /**
             * @description User-defined date 1, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_1?: string | null;
            /**
             * @description User-defined date 2, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_2?: string | null;
            /**
             * @description User-defined date 3, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_3?: string | null;
            /**
             * @description User-defined date 4, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_4?: string | null;
            /** @description Available from R10.0.0. */
            classification?: components["schemas"]["AccessTokenClassification"];
            /** @description Accounts receivable that owns the access token. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Rewards participant that owns the access token. Its fields are not known. */
            rewards_participant?: {
                [key: string]: unknown;
            } | null;
            log_information?: components["schemas"]["LogInformation_R14_1_0"];
        };
        /** @description An access token with all its fields. Any field may be missing, since the caller can choose the fields. */
        AccessToken_R15_0_0: {
            /** @description ID of the access token. */
            id?: string;
            /** @description Number of the access token. */
            number?: string;
            /**
             * @description State of the access token.
             * @enum {string}
             */
            life_cycle_state?: "EFFECTIVE" | "NOT_EFFECTIVE" | "PENDING_VERIFICATION";
            /** @description Authentication code of the access token. */
            authentication_code?: string;
            /** @description Identifier of the access token, such as a username, an email address or a number. */
            identifier?: string | null;
            /**
             * @description Last four digits of the card. Filled only when the authentication code belongs to a credit card.
             *
             *     Available from R15.0.0.
             */
            card_last_4_digits?: string | null;
            /**
             * @description Code by which the access token is verified.
             *
             *     Available from R9.0.0.
             */
            verification_code?: string | null;
            /**
             * @description Date and time of the verification, without a time zone.
             *
             *     Available from R9.0.0.
             */
            verified_date?: string | null;
            /** @description User who verified the access token. */
            verified_by_user?: components["schemas"]["UserReference"];
            /**
             * @description User-defined text 1.
             *
             *     Available from R10.1.0.
             */
            udf_string_1?: string | null;
            /**
             * @description User-defined text 2.
             *
             *     Available from R10.1.0.
             */
            udf_string_2?: string | null;
            /**
             * @description User-defined text 3.
             *
             *     Available from R10.1.0.
             */
            udf_string_3?: string | null;
            /**
             * @description User-defined text 4.
             *
             *     Available from R10.1.0.
             */
            udf_string_4?: string | null;
            /**
             * @description User-defined text 5.
             *
             *     Available from R10.1.0.
             */
            udf_string_5?: string | null;
            /**
             * @description User-defined text 6.
             *
             *     Available from R10.1.0.
             */
            udf_string_6?: string | null;
            /**
             * @description User-defined text 7.
             *
             *     Available from R10.1.0.
             */
            udf_string_7?: string | null;
            /**
             * @description User-defined text 8.
             *
             *     Available from R10.1.0.
             */
            udf_string_8?: string | null;
            /**
             * @description User-defined number 1.
             *
             *     Available from R10.1.0.
             */
            udf_float_1?: number | null;
            /**
             * @description User-defined number 2.
             *
             *     Available from R10.1.0.
             */
            udf_float_2?: number | null;
            /**
             * @description User-defined number 3.
             *
             *     Available from R10.1.0.
             */
            udf_float_3?: number | null;
            /**
             * @description User-defined number 4.
             *
             *     Available from R10.1.0.
             */
            udf_float_4?: number | null;
            /**
             * @description User-defined date 1, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_1?: string | null;
            /**
             * @description User-defined date 2, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_2?: string | null;
            /**
             * @description User-defined date 3, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_3?: string | null;
            /**
             * @description User-defined date 4, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_4?: string | null;
            /** @description Available from R10.0.0. */
            classification?: components["schemas"]["AccessTokenClassification"];
            /** @description Accounts receivable that owns the access token. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Rewards participant that owns the access token. Its fields are not known. */
            rewards_participant?: {
                [key: string]: unknown;
            } | null;
            log_information?: components["schemas"]["LogInformation_R14_1_0"];
        };
        /** @description An access token with all its fields. Any field may be missing, since the caller can choose the fields. */
        AccessToken_R16_2_0: {
            /** @description ID of the access token. */
            id?: string;
            /** @description Number of the access token. */
            number?: string;
            /**
             * @description State of the access token.
             * @enum {string}
             */
            life_cycle_state?: "EFFECTIVE" | "NOT_EFFECTIVE" | "PENDING_VERIFICATION";
            /** @description Authentication code of the access token. */
            authentication_code?: string;
            /** @description Identifier of the access token, such as a username, an email address or a number. */
            identifier?: string | null;
            /**
             * @description Masked card number. Filled only when the authentication code belongs to a credit card.
             *
             *     Available from R16.2.0.
             */
            card_masked_number?: string | null;
            /**
             * @deprecated
             * @description Last four digits of the card. Filled only when the authentication code belongs to a credit card.
             *
             *     Available from R15.0.0. Deprecated from R16.2.0. Use card_masked_number instead.
             */
            card_last_4_digits?: string | null;
            /**
             * @description Code by which the access token is verified.
             *
             *     Available from R9.0.0.
             */
            verification_code?: string | null;
            /**
             * @description Date and time of the verification, without a time zone.
             *
             *     Available from R9.0.0.
             */
            verified_date?: string | null;
            /** @description User who verified the access token. */
            verified_by_user?: components["schemas"]["UserReference"];
            /**
             * @description User-defined text 1.
             *
             *     Available from R10.1.0.
             */
            udf_string_1?: string | null;
            /**
             * @description User-defined text 2.
             *
             *     Available from R10.1.0.
             */
            udf_string_2?: string | null;
            /**
             * @description User-defined text 3.
             *
             *     Available from R10.1.0.
             */
            udf_string_3?: string | null;
            /**
             * @description User-defined text 4.
             *
             *     Available from R10.1.0.
             */
            udf_string_4?: string | null;
            /**
             * @description User-defined text 5.
             *
             *     Available from R10.1.0.
             */
            udf_string_5?: string | null;
            /**
             * @description User-defined text 6.
             *
             *     Available from R10.1.0.
             */
            udf_string_6?: string | null;
            /**
             * @description User-defined text 7.
             *
             *     Available from R10.1.0.
             */
            udf_string_7?: string | null;
            /**
             * @description User-defined text 8.
             *
             *     Available from R10.1.0.
             */
            udf_string_8?: string | null;
            /**
             * @description User-defined number 1.
             *
             *     Available from R10.1.0.
             */
            udf_float_1?: number | null;
            /**
             * @description User-defined number 2.
             *
             *     Available from R10.1.0.
             */
            udf_float_2?: number | null;
            /**
             * @description User-defined number 3.
             *
             *     Available from R10.1.0.
             */
            udf_float_3?: number | null;
            /**
             * @description User-defined number 4.
             *
             *     Available from R10.1.0.
             */
            udf_float_4?: number | null;
            /**
             * @description User-defined date 1, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_1?: string | null;
            /**
             * @description User-defined date 2, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_2?: string | null;
            /**
             * @description User-defined date 3, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_3?: string | null;
            /**
             * @description User-defined date 4, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_4?: string | null;
            /** @description Available from R10.0.0. */
            classification?: components["schemas"]["AccessTokenClassification"];
            /** @description Accounts receivable that owns the access token. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Rewards participant that owns the access token. Its fields are not known. */
            rewards_participant?: {
                [key: string]: unknown;
            } | null;
            log_information?: components["schemas"]["LogInformation_R14_1_0"];
        };
        /** @description An access token with all its fields. Any field may be missing, since the caller can choose the fields. */
        AccessToken_R5_0_0: {
            /** @description ID of the access token. */
            id?: string;
            /** @description Number of the access token. */
            number?: string;
            /**
             * @description State of the access token.
             * @enum {string}
             */
            life_cycle_state?: "EFFECTIVE" | "NOT_EFFECTIVE";
            /** @description Authentication code of the access token. */
            authentication_code?: string;
            /** @description Identifier of the access token, such as a username, an email address or a number. */
            identifier?: string | null;
            /** @description User who verified the access token. */
            verified_by_user?: components["schemas"]["UserReference_R5_0_0"];
            /** @description Accounts receivable that owns the access token. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Rewards participant that owns the access token. Its fields are not known. */
            rewards_participant?: {
                [key: string]: unknown;
            } | null;
            log_information?: components["schemas"]["LogInformation_R5_0_0"];
        };
        /** @description An access token with all its fields. Any field may be missing, since the caller can choose the fields. */
        AccessToken_R9_0_0: {
            /** @description ID of the access token. */
            id?: string;
            /** @description Number of the access token. */
            number?: string;
            /**
             * @description State of the access token.
             * @enum {string}
             */
            life_cycle_state?: "EFFECTIVE" | "NOT_EFFECTIVE" | "PENDING_VERIFICATION";
            /** @description Authentication code of the access token. */
            authentication_code?: string;
            /** @description Identifier of the access token, such as a username, an email address or a number. */
            identifier?: string | null;
            /**
             * @description Code by which the access token is verified.
             *
             *     Available from R9.0.0.
             */
            verification_code?: string | null;
            /**
             * @description Date and time of the verification, without a time zone.
             *
             *     Available from R9.0.0.
             */
            verified_date?: string | null;
            /** @description User who verified the access token. */
            verified_by_user?: components["schemas"]["UserReference_R5_0_0"];
            /** @description Accounts receivable that owns the access token. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Rewards participant that owns the access token. Its fields are not known. */
            rewards_participant?: {
                [key: string]: unknown;
            } | null;
            log_information?: components["schemas"]["LogInformation_R5_0_0"];
        };
        /** @description Contact that owns an accounts receivable. Any field may be missing. */
        AccountOwner: {
            /** @description ID of the contact. */
            id?: string;
            /** @description Full name of the contact. */
            name?: string | null;
            /** @description Surname of the contact. */
            last_name?: string | null;
            /** @description Name of the company, or null for a person. */
            company_name?: string | null;
            /** @description Profile of the company. Null in the sample, so its fields are not known. */
            company_profile?: {
                [key: string]: unknown;
            } | null;
            /** @description State of the contact. The sample shows FINANCIAL; other values are not known here. */
            life_cycle_state?: string | null;
        } | null;
        /** @description An accounts receivable, as far as other records show it. Any field may be missing. */
        AccountsReceivableReference: {
            /** @description ID of the accounts receivable. */
            id?: string;
            /** @description Number of the accounts receivable. */
            number?: string;
            /** @description Name of the accounts receivable. */
            name?: string | null;
            /** @description State of the accounts receivable. The sample shows ACTIVE; other values are not known here. */
            life_cycle_state?: string | null;
            account_owner?: components["schemas"]["AccountOwner"];
        } | null;
        /** @description A business unit of the organisation. Any field may be missing. */
        BusinessUnit: {
            /** @description ID of the business unit. */
            id?: string;
            /** @description Name of the business unit. */
            name?: string | null;
            /** @description Code of the business unit. */
            code?: string | null;
        } | null;
        /** @description Names one customer identification medium. Its fields are on no page known, so any field is let through. */
        CustomerIdentificationMediumIdentifier: {
            [key: string]: unknown;
        };
        /** @description Answer to a call that failed. */
        Failure: {
            status: components["schemas"]["FailureStatus"];
            /** @description Whether a failed answer has data, and of what kind, is not known. */
            data?: unknown;
        };
        /** @description Says why the call failed. */
        FailureStatus: {
            /** @description Names the failure. The vendor's list of codes is not known, so any text but OK is possible. Expect codes that are not listed here. */
            code: string;
            /** @description Text on the failure that clients show to people. */
            message?: string | null;
            /** @description More on the failure. */
            description?: string | null;
        };
        /**
         * @description Names of the fields wanted in the answer, separated by commas. Only fields of the top level can be named; nested objects come whole. Without it every field comes back.
         * @example id,number,life_cycle_state
         */
        FieldsSet: string;
        /** @description Names one installed item, by exactly one of its fields. */
        InstalledItemIdentifier: {
            /** @description ID of the installed item. */
            id?: string;
            /** @description Serial number of the installed item. */
            serial_number?: string;
            /** @description Alternative code of the installed item. */
            alternative_code?: string;
        } & (unknown | unknown | unknown);
        /** @description Who made and last changed the record, and when. Any field may be missing. */
        LogInformation: {
            /** @description Date and time when the record was made, without a time zone. */
            created_date?: string | null;
            /** @description Date and time of the last change, without a time zone. */
            updated_date?: string | null;
            /**
             * @deprecated
             * @description Unit in which the record was made.
             *
             *     Deprecated from R18.0.0. Use created_by_business_unit instead.
             */
            created_by_unit?: components["schemas"]["Unit"];
            /**
             * @description Business unit in which the record was made.
             *
             *     Available from R18.0.0.
             */
            created_by_business_unit?: components["schemas"]["BusinessUnit"];
            /** @description User who made the record. */
            created_by_user?: components["schemas"]["UserReference"];
            /**
             * @deprecated
             * @description Unit in which the record was last changed.
             *
             *     Deprecated from R18.0.0. Use updated_by_business_unit instead.
             */
            updated_by_unit?: components["schemas"]["Unit"];
            /**
             * @description Business unit in which the record was last changed.
             *
             *     Available from R18.0.0.
             */
            updated_by_business_unit?: components["schemas"]["BusinessUnit"];
            /** @description User who last changed the record. */
            updated_by_user?: components["schemas"]["UserReference"];
        };
        /** @description Who made and last changed the record, and when. Any field may be missing. */
        LogInformation_R14_1_0: {
            /** @description Date and time when the record was made, without a time zone. */
            created_date?: string | null;
            /** @description Date and time of the last change, without a time zone. */
            updated_date?: string | null;
            /** @description Unit in which the record was made. */
            created_by_unit?: components["schemas"]["Unit"];
            /** @description User who made the record. */
            created_by_user?: components["schemas"]["UserReference"];
            /** @description Unit in which the record was last changed. */
            updated_by_unit?: components["schemas"]["Unit"];
            /** @description User who last changed the record. */
            updated_by_user?: components["schemas"]["UserReference"];
        };
        /** @description Who made and last changed the record, and when. Any field may be missing. */
        LogInformation_R5_0_0: {
            /** @description Date and time when the record was made, without a time zone. */
            created_date?: string | null;
            /** @description Date and time of the last change, without a time zone. */
            updated_date?: string | null;
            /** @description Unit in which the record was made. */
            created_by_unit?: components["schemas"]["Unit_R5_0_0"];
            /** @description User who made the record. */
            created_by_user?: components["schemas"]["UserReference_R5_0_0"];
            /** @description Unit in which the record was last changed. */
            updated_by_unit?: components["schemas"]["Unit_R5_0_0"];
            /** @description User who last changed the record. */
            updated_by_user?: components["schemas"]["UserReference_R5_0_0"];
        };
        /** @description Who logs in, a user or a customer, and where. */
        Login: components["schemas"]["UserLogin"];
        /** @description Who logs in, a user or a customer, and where. */
        Login_R6_0_0: components["schemas"]["UserLogin"] | components["schemas"]["AccessTokenLogin"];
        /** @description A freshly opened session. */
        SessionToken: {
            token: components["schemas"]["SessionTokenValue"];
        };
        /**
         * @description Claims of a session token. Values are case-sensitive; the header is typ JWT and alg HS256.
         *
         *     Available from R12.0.0.
         */
        SessionTokenClaims: {
            /** @description ID of the session. */
            jti: string;
            /** @description Username of the user the session acts as. */
            usr: string;
            /** @description Name of the organisation. */
            org: string;
            /** @description Name of the unit. */
            oun: string;
            /** @description Time on or after which the token is not accepted, in seconds since 1970-01-01T00:00:00Z. */
            exp: string | number;
            /** @description Time of issue, in seconds since 1970-01-01T00:00:00Z. */
            iat: string | number;
            /**
             * @description ID of the customer's contact information. In sessions of customers only.
             *
             *     Available from R15.0.0.
             */
            cii?: string;
            /**
             * @description ID of the customer's accounts receivable, as the sample names it. In sessions of customers only.
             *
             *     Available from R15.0.0.
             */
            ari?: string;
            /**
             * @description ID of the customer's accounts receivable, as the guide names it. In sessions of customers only.
             *
             *     Available from R15.0.0.
             */
            acr?: string;
        };
        /**
         * @description Claims of a session token. Values are case-sensitive; the header is typ JWT and alg HS256.
         *
         *     Available from R12.0.0.
         */
        SessionTokenClaims_R12_0_0: {
            /** @description ID of the session. */
            jti: string;
            /** @description Username of the user the session acts as. */
            usr: string;
            /** @description Name of the organisation. */
            org: string;
            /** @description Name of the unit. */
            oun: string;
            /** @description Time on or after which the token is not accepted, in seconds since 1970-01-01T00:00:00Z. */
            exp: string | number;
            /** @description Time of issue, in seconds since 1970-01-01T00:00:00Z. */
            iat: string | number;
        };
        /** @description Answer to a login that succeeded. */
        SessionTokenEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["SessionToken"];
        };
        /** @description Answer to a login that succeeded. */
        SessionTokenEnvelope_R12_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["SessionToken_R12_0_0"];
        };
        /** @description Answer to a login that succeeded. */
        SessionTokenEnvelope_R4_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["SessionToken_R4_0_0"];
        };
        /**
         * @description Session token, sent with every later call. Callers need not look inside.
         *
         *     It is a JSON Web Token signed with HS256, longer than 32 characters.
         *
         *     It ends two hours after it was issued, used or not.
         */
        SessionTokenValue: string;
        /**
         * @description Session token, sent with every later call. Callers need not look inside.
         *
         *     It is a JSON Web Token signed with HS256, longer than 32 characters.
         *
         *     It ends two hours after it was issued, used or not.
         */
        SessionTokenValue_R12_0_0: string;
        /**
         * @description Session token, sent with every later call. Callers need not look inside.
         *
         *     It is a string of 32 upper-case hexadecimal characters.
         *
         *     The token of a user login ends after one hour without use; the token of a Web API key login ends two hours after it was issued, used or not.
         */
        SessionTokenValue_R4_0_0: string;
        /** @description A freshly opened session. */
        SessionToken_R12_0_0: {
            token: components["schemas"]["SessionTokenValue_R12_0_0"];
        };
        /** @description A freshly opened session. */
        SessionToken_R4_0_0: {
            token: components["schemas"]["SessionTokenValue_R4_0_0"];
        };
        /** @description Names one subscription, by its ID or its number. */
        SubscriptionIdentifier: {
            /** @description ID of the subscription. */
            id?: string;
            /** @description Number of the subscription. */
            number?: string;
        } & (unknown | unknown);
        /** @description Names one subscription type, by exactly one of its fields. */
        SubscriptionTypeIdentifier: {
            /** @description ID of the subscription type. */
            id?: string;
            /** @description Name of the subscription type. */
            name?: string;
            /** @description Alternative code of the subscription type. */
            alternative_code?: string;
        } & (unknown | unknown | unknown);
        /** @description Says that the call succeeded. */
        SuccessStatus: {
            /**
             * @description Always OK.
             * @constant
             */
            code: "OK";
            /** @description Empty as a rule. Older samples carry null, later ones an empty string. */
            message?: string | null;
            /** @description Empty as a rule. Older samples carry null, later ones an empty string. */
            description?: string | null;
        };
        /** @description The session to end. */
        TokenRelease: {
            /** @description Session token to end. It is also the only credential of the call. */
            token: string;
        };
        /** @description Answer to a session that was ended. */
        TokenReleaseEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            /** @description Always empty. */
            data: {
                [key: string]: unknown;
            };
        };
        /** @description The subscription found and the proof for the Tucano platform. */
        TucanoAuthentication: {
            /** @description ID of the subscription found. */
            subscription_id: string;
            /** @description Signed JSON Web Token that vouches for the subscriber. It is made for the platform and does not open a session here. */
            jwt: string;
        };
        /** @description Answer to a subscriber that was found. */
        TucanoAuthenticationEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["TucanoAuthentication"];
        };
        /** @description Names the wanted subscription by exactly one of several identifiers. */
        TucanoSubscriberLookup: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @deprecated
             * @description Access token tied to the wanted subscription.
             *
             *     Deprecated from R18.0.0. Use customer_identification_medium_identifier instead.
             */
            access_token_identifier?: components["schemas"]["AccessTokenIdentifier"];
            /**
             * @description Customer identification medium tied to the wanted subscription.
             *
             *     Available from R18.0.0.
             */
            customer_identification_medium_identifier?: components["schemas"]["CustomerIdentificationMediumIdentifier"];
            /** @description Installed item, such as a set-top box, on the wanted subscription. */
            installed_item_identifier?: components["schemas"]["InstalledItemIdentifier"];
            /** @description The wanted subscription itself. */
            subscription_identifier?: components["schemas"]["SubscriptionIdentifier"];
            /**
             * @description Narrows the search by an access token to one subscription type.
             *
             *     Available from R12.4.0.
             */
            subscription_type_identifier?: components["schemas"]["SubscriptionTypeIdentifier"];
        } & (unknown | unknown | unknown | unknown);
        /** @description Names the wanted subscription by exactly one of several identifiers. */
        TucanoSubscriberLookup_R11_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Access token tied to the wanted subscription. */
            access_token_identifier?: components["schemas"]["AccessTokenIdentifier"];
            /** @description Installed item, such as a set-top box, on the wanted subscription. */
            installed_item_identifier?: components["schemas"]["InstalledItemIdentifier"];
            /** @description The wanted subscription itself. */
            subscription_identifier?: components["schemas"]["SubscriptionIdentifier"];
        } & (unknown | unknown | unknown);
        /** @description Names the wanted subscription by exactly one of several identifiers. */
        TucanoSubscriberLookup_R12_4_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Access token tied to the wanted subscription. */
            access_token_identifier?: components["schemas"]["AccessTokenIdentifier"];
            /** @description Installed item, such as a set-top box, on the wanted subscription. */
            installed_item_identifier?: components["schemas"]["InstalledItemIdentifier"];
            /** @description The wanted subscription itself. */
            subscription_identifier?: components["schemas"]["SubscriptionIdentifier"];
            /**
             * @description Narrows the search by an access token to one subscription type.
             *
             *     Available from R12.4.0.
             */
            subscription_type_identifier?: components["schemas"]["SubscriptionTypeIdentifier"];
        } & (unknown | unknown | unknown);
        /** @description Claims of the token made for the Tucano platform. */
        TucanoTokenClaims: {
            /** @description Time on or after which the token is not accepted, in seconds since 1970-01-01T00:00:00Z. */
            exp: number;
            /** @description Time of issue, in seconds since 1970-01-01T00:00:00Z. */
            iat?: number;
            /** @description Number of the subscription. */
            username?: string;
            /** @description ID of the subscriber. */
            userid?: string;
            /** @description A claim the pages name without saying what it holds. */
            apip?: string;
        };
        /** @description A unit of the organisation. Any field may be missing. */
        Unit: {
            /** @description ID of the unit. */
            id?: string;
            /** @description Name of the unit. */
            name?: string | null;
            /**
             * @description Name of the group the unit belongs to.
             *
             *     It comes back empty when the legacy compatibility setting is off.
             */
            group_name?: string | null;
            /**
             * @description Name of the community the unit belongs to.
             *
             *     It comes back empty when the legacy compatibility setting is off.
             */
            community_name?: string | null;
            /** @description Alternative code of the unit. */
            alternative_code?: string | null;
            /** @description Description of the unit. */
            description?: string | null;
        } | null;
        /** @description A unit of the organisation. Any field may be missing. */
        Unit_R5_0_0: {
            /** @description ID of the unit. */
            id?: string;
            /** @description Name of the unit. */
            name?: string | null;
            /** @description Name of the group the unit belongs to. */
            group_name?: string | null;
            /** @description Name of the community the unit belongs to. */
            community_name?: string | null;
            /** @description Alternative code of the unit. */
            alternative_code?: string | null;
            /** @description Description of the unit. */
            description?: string | null;
        } | null;
        /** @description Login of a back-office user by username and password. */
        UserLogin: {
            /** @description Login name of the user. */
            username: string;
            /** @description Password of the user. */
            password: string;
            /** @description Name of the organisation to log in to. */
            organisation: string;
            /** @description ID of the unit to work in. Without it the user's default unit applies. */
            unit?: string;
        };
        /** @description A user, as far as other records show it. Any field may be missing. */
        UserReference: {
            /** @description ID of the user. */
            id?: string;
            /** @description Login name of the user. */
            username?: string;
            /**
             * @description Full name of the user.
             *
             *     It comes back empty when the legacy compatibility setting is off.
             */
            person_name?: string | null;
            /**
             * @description Email address of the user.
             *
             *     It comes back empty when the legacy compatibility setting is off.
             */
            email?: string | null;
        } | null;
        /** @description A user, as far as other records show it. Any field may be missing. */
        UserReference_R5_0_0: {
            /** @description ID of the user. */
            id?: string;
            /** @description Login name of the user. */
            username?: string;
            /** @description Full name of the user. */
            person_name?: string | null;
            /** @description Email address of the user. */
            email?: string | null;
        } | null;
        /** @description Names the access token that gets a new verification code, by exactly one of its two names. */
        VerificationCodeReset: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Authentication code of the access token. */
            authentication_code?: string;
            /** @description Identifier of the access token. No pass code goes with it in this call. */
            identifier?: string;
            fields_set?: components["schemas"]["FieldsSet"];
        } & (unknown | unknown);
        /** @description Where the user behind the Web API key logs in. */
        WebApiKeyLogin: {
            /** @description ID of the unit to work in. Without it the default unit of the user behind the key applies. */
            unit?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
