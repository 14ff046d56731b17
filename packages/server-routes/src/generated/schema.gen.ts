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
             * Format: date-time-local
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
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_4?: string | null;
            /** @description Available from R10.0.0. */
            classification?: components["schemas"]["AccessTokenClassification"];
            /** @description Accounts receivable that owns the access token. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Rewards participant that owns the access token. */
            rewards_participant?: components["schemas"]["RewardsParticipantReference"];
            log_information?: components["schemas"]["LogInformation"];
        };
        /** @description Names the access token to make effective. */
        AccessTokenActivation: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            access_token_identifier: components["schemas"]["AccessTokenIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
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
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
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
        /** @description A classification of access tokens with all its fields. Any field may be missing, since the caller can choose the fields. */
        AccessTokenClassificationDetails: {
            /** @description ID of the classification. */
            id?: string;
            /** @description Name of the classification. */
            name?: string | null;
            /** @description Alternative code of the classification. */
            alternative_code?: string | null;
            /** @description Description of the classification. */
            description?: string | null;
            log_information?: components["schemas"]["LogInformation"];
        };
        /** @description A classification of access tokens with all its fields. Any field may be missing, since the caller can choose the fields. */
        AccessTokenClassificationDetails_R10_0_0: {
            /** @description ID of the classification. */
            id?: string;
            /** @description Name of the classification. */
            name?: string | null;
            /** @description Alternative code of the classification. */
            alternative_code?: string | null;
            /** @description Description of the classification. */
            description?: string | null;
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description A classification of access tokens with all its fields. Any field may be missing, since the caller can choose the fields. */
        AccessTokenClassificationDetails_R14_1_0: {
            /** @description ID of the classification. */
            id?: string;
            /** @description Name of the classification. */
            name?: string | null;
            /** @description Alternative code of the classification. */
            alternative_code?: string | null;
            /** @description Description of the classification. */
            description?: string | null;
            log_information?: components["schemas"]["LogInformation_R14_1_0"];
        };
        /** @description Names one classification of access tokens, by exactly one of its fields. */
        AccessTokenClassificationIdentifier: {
            /** @description ID of the classification. */
            id: string;
            name?: never;
            alternative_code?: never;
        } | {
            id?: never;
            /** @description Name of the classification. */
            name: string;
            alternative_code?: never;
        } | {
            id?: never;
            name?: never;
            /** @description Alternative code of the classification. */
            alternative_code: string;
        } | {
            id?: never;
            name?: never;
            alternative_code?: never;
        };
        /** @description Answer with the classifications of access tokens. */
        AccessTokenClassificationListEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            /** @description One entry per classification. */
            data: components["schemas"]["AccessTokenClassificationDetails"][];
        };
        /** @description Answer with the classifications of access tokens. */
        AccessTokenClassificationListEnvelope_R10_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description One entry per classification. */
            data: components["schemas"]["AccessTokenClassificationDetails_R10_0_0"][];
        };
        /** @description Answer with the classifications of access tokens. */
        AccessTokenClassificationListEnvelope_R14_1_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description One entry per classification. */
            data: components["schemas"]["AccessTokenClassificationDetails_R14_1_0"][];
        };
        /**
         * @description The access token to make, and who owns it.
         *
         *     Which of the authentication code, the identifier and the pass code have to be sent is a setting of the system:
         *     of the classification when one is named, else of the active definition of access tokens.
         */
        AccessTokenCreation: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Authentication code of the access token. Mandatory unless the definition or the classification generates it. */
            authentication_code?: string;
            /** @description Identifier of the access token. Mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            identifier: string;
            /** @description Pass code of the access token. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            pass_code: string;
            /**
             * @description Masked card number. Only when the authentication code belongs to a credit card.
             *
             *     Available from R16.2.0.
             */
            card_masked_number?: string;
            /**
             * @description Accounts receivable that is to own the access token.
             *
             *     Where the pass code is generated, this or rewards_participant_identifier is mandatory.
             *
             *     Available from R8.0.0.
             */
            accounts_receivable_identifier?: components["schemas"]["AccountsReceivableIdentifier"];
            /**
             * @description Rewards participant that is to own the access token. Beside an accounts receivable it must be a participant of that accounts receivable.
             *
             *     Where the pass code is generated, this or accounts_receivable_identifier is mandatory.
             */
            rewards_participant_identifier?: components["schemas"]["RewardsParticipantIdentifier"];
            /**
             * @description Classification the access token is to carry. Its settings then count in place of those of the definition.
             *
             *     Available from R10.0.0.
             */
            classification_identifier?: components["schemas"]["AccessTokenClassificationIdentifier"];
            /**
             * @description User-defined text 1.
             *
             *     Available from R10.1.0.
             */
            udf_string_1?: string;
            /**
             * @description User-defined text 2.
             *
             *     Available from R10.1.0.
             */
            udf_string_2?: string;
            /**
             * @description User-defined text 3.
             *
             *     Available from R10.1.0.
             */
            udf_string_3?: string;
            /**
             * @description User-defined text 4.
             *
             *     Available from R10.1.0.
             */
            udf_string_4?: string;
            /**
             * @description User-defined text 5.
             *
             *     Available from R10.1.0.
             */
            udf_string_5?: string;
            /**
             * @description User-defined text 6.
             *
             *     Available from R10.1.0.
             */
            udf_string_6?: string;
            /**
             * @description User-defined text 7.
             *
             *     Available from R10.1.0.
             */
            udf_string_7?: string;
            /**
             * @description User-defined text 8.
             *
             *     Available from R10.1.0.
             */
            udf_string_8?: string;
            /**
             * @description User-defined number 1.
             *
             *     Available from R10.1.0.
             */
            udf_float_1?: number;
            /**
             * @description User-defined number 2.
             *
             *     Available from R10.1.0.
             */
            udf_float_2?: number;
            /**
             * @description User-defined number 3.
             *
             *     Available from R10.1.0.
             */
            udf_float_3?: number;
            /**
             * @description User-defined number 4.
             *
             *     Available from R10.1.0.
             */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_4?: string;
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Authentication code of the access token. Mandatory unless the definition or the classification generates it. */
            authentication_code?: string;
            identifier?: never;
            /** @description Pass code of the access token. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            pass_code?: string;
            /**
             * @description Masked card number. Only when the authentication code belongs to a credit card.
             *
             *     Available from R16.2.0.
             */
            card_masked_number?: string;
            /**
             * @description Accounts receivable that is to own the access token.
             *
             *     Where the pass code is generated, this or rewards_participant_identifier is mandatory.
             *
             *     Available from R8.0.0.
             */
            accounts_receivable_identifier?: components["schemas"]["AccountsReceivableIdentifier"];
            /**
             * @description Rewards participant that is to own the access token. Beside an accounts receivable it must be a participant of that accounts receivable.
             *
             *     Where the pass code is generated, this or accounts_receivable_identifier is mandatory.
             */
            rewards_participant_identifier?: components["schemas"]["RewardsParticipantIdentifier"];
            /**
             * @description Classification the access token is to carry. Its settings then count in place of those of the definition.
             *
             *     Available from R10.0.0.
             */
            classification_identifier?: components["schemas"]["AccessTokenClassificationIdentifier"];
            /**
             * @description User-defined text 1.
             *
             *     Available from R10.1.0.
             */
            udf_string_1?: string;
            /**
             * @description User-defined text 2.
             *
             *     Available from R10.1.0.
             */
            udf_string_2?: string;
            /**
             * @description User-defined text 3.
             *
             *     Available from R10.1.0.
             */
            udf_string_3?: string;
            /**
             * @description User-defined text 4.
             *
             *     Available from R10.1.0.
             */
            udf_string_4?: string;
            /**
             * @description User-defined text 5.
             *
             *     Available from R10.1.0.
             */
            udf_string_5?: string;
            /**
             * @description User-defined text 6.
             *
             *     Available from R10.1.0.
             */
            udf_string_6?: string;
            /**
             * @description User-defined text 7.
             *
             *     Available from R10.1.0.
             */
            udf_string_7?: string;
            /**
             * @description User-defined text 8.
             *
             *     Available from R10.1.0.
             */
            udf_string_8?: string;
            /**
             * @description User-defined number 1.
             *
             *     Available from R10.1.0.
             */
            udf_float_1?: number;
            /**
             * @description User-defined number 2.
             *
             *     Available from R10.1.0.
             */
            udf_float_2?: number;
            /**
             * @description User-defined number 3.
             *
             *     Available from R10.1.0.
             */
            udf_float_3?: number;
            /**
             * @description User-defined number 4.
             *
             *     Available from R10.1.0.
             */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_4?: string;
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /**
         * @description The access token to make, and who owns it.
         *
         *     Which of the authentication code, the identifier and the pass code have to be sent is a setting of the system:
         *     of the classification when one is named, else of the active definition of access tokens.
         */
        AccessTokenCreation_R10_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Authentication code of the access token. Mandatory unless the definition or the classification generates it. */
            authentication_code?: string;
            /** @description Identifier of the access token. Mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            identifier: string;
            /** @description Pass code of the access token. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            pass_code: string;
            /**
             * @description Accounts receivable that is to own the access token.
             *
             *     It is optional.
             *
             *     Available from R8.0.0.
             */
            accounts_receivable_identifier?: components["schemas"]["AccountsReceivableIdentifier"];
            /**
             * @description Rewards participant that is to own the access token. Beside an accounts receivable it must be a participant of that accounts receivable.
             *
             *     It is optional.
             */
            rewards_participant_identifier?: components["schemas"]["RewardsParticipantIdentifier"];
            /**
             * @description Classification the access token is to carry. Its settings then count in place of those of the definition.
             *
             *     Available from R10.0.0.
             */
            classification_identifier?: components["schemas"]["AccessTokenClassificationIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Authentication code of the access token. Mandatory unless the definition or the classification generates it. */
            authentication_code?: string;
            identifier?: never;
            /** @description Pass code of the access token. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            pass_code?: string;
            /**
             * @description Accounts receivable that is to own the access token.
             *
             *     It is optional.
             *
             *     Available from R8.0.0.
             */
            accounts_receivable_identifier?: components["schemas"]["AccountsReceivableIdentifier"];
            /**
             * @description Rewards participant that is to own the access token. Beside an accounts receivable it must be a participant of that accounts receivable.
             *
             *     It is optional.
             */
            rewards_participant_identifier?: components["schemas"]["RewardsParticipantIdentifier"];
            /**
             * @description Classification the access token is to carry. Its settings then count in place of those of the definition.
             *
             *     Available from R10.0.0.
             */
            classification_identifier?: components["schemas"]["AccessTokenClassificationIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /**
         * @description The access token to make, and who owns it.
         *
         *     Which of the authentication code, the identifier and the pass code have to be sent is a setting of the system:
         *     of the classification when one is named, else of the active definition of access tokens.
         */
        AccessTokenCreation_R10_1_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Authentication code of the access token. Mandatory unless the definition or the classification generates it. */
            authentication_code?: string;
            /** @description Identifier of the access token. Mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            identifier: string;
            /** @description Pass code of the access token. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            pass_code: string;
            /**
             * @description Accounts receivable that is to own the access token.
             *
             *     It is optional.
             *
             *     Available from R8.0.0.
             */
            accounts_receivable_identifier?: components["schemas"]["AccountsReceivableIdentifier"];
            /**
             * @description Rewards participant that is to own the access token. Beside an accounts receivable it must be a participant of that accounts receivable.
             *
             *     It is optional.
             */
            rewards_participant_identifier?: components["schemas"]["RewardsParticipantIdentifier"];
            /**
             * @description Classification the access token is to carry. Its settings then count in place of those of the definition.
             *
             *     Available from R10.0.0.
             */
            classification_identifier?: components["schemas"]["AccessTokenClassificationIdentifier"];
            /**
             * @description User-defined text 1.
             *
             *     Available from R10.1.0.
             */
            udf_string_1?: string;
            /**
             * @description User-defined text 2.
             *
             *     Available from R10.1.0.
             */
            udf_string_2?: string;
            /**
             * @description User-defined text 3.
             *
             *     Available from R10.1.0.
             */
            udf_string_3?: string;
            /**
             * @description User-defined text 4.
             *
             *     Available from R10.1.0.
             */
            udf_string_4?: string;
            /**
             * @description User-defined text 5.
             *
             *     Available from R10.1.0.
             */
            udf_string_5?: string;
            /**
             * @description User-defined text 6.
             *
             *     Available from R10.1.0.
             */
            udf_string_6?: string;
            /**
             * @description User-defined text 7.
             *
             *     Available from R10.1.0.
             */
            udf_string_7?: string;
            /**
             * @description User-defined text 8.
             *
             *     Available from R10.1.0.
             */
            udf_string_8?: string;
            /**
             * @description User-defined number 1.
             *
             *     Available from R10.1.0.
             */
            udf_float_1?: number;
            /**
             * @description User-defined number 2.
             *
             *     Available from R10.1.0.
             */
            udf_float_2?: number;
            /**
             * @description User-defined number 3.
             *
             *     Available from R10.1.0.
             */
            udf_float_3?: number;
            /**
             * @description User-defined number 4.
             *
             *     Available from R10.1.0.
             */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_4?: string;
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Authentication code of the access token. Mandatory unless the definition or the classification generates it. */
            authentication_code?: string;
            identifier?: never;
            /** @description Pass code of the access token. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            pass_code?: string;
            /**
             * @description Accounts receivable that is to own the access token.
             *
             *     It is optional.
             *
             *     Available from R8.0.0.
             */
            accounts_receivable_identifier?: components["schemas"]["AccountsReceivableIdentifier"];
            /**
             * @description Rewards participant that is to own the access token. Beside an accounts receivable it must be a participant of that accounts receivable.
             *
             *     It is optional.
             */
            rewards_participant_identifier?: components["schemas"]["RewardsParticipantIdentifier"];
            /**
             * @description Classification the access token is to carry. Its settings then count in place of those of the definition.
             *
             *     Available from R10.0.0.
             */
            classification_identifier?: components["schemas"]["AccessTokenClassificationIdentifier"];
            /**
             * @description User-defined text 1.
             *
             *     Available from R10.1.0.
             */
            udf_string_1?: string;
            /**
             * @description User-defined text 2.
             *
             *     Available from R10.1.0.
             */
            udf_string_2?: string;
            /**
             * @description User-defined text 3.
             *
             *     Available from R10.1.0.
             */
            udf_string_3?: string;
            /**
             * @description User-defined text 4.
             *
             *     Available from R10.1.0.
             */
            udf_string_4?: string;
            /**
             * @description User-defined text 5.
             *
             *     Available from R10.1.0.
             */
            udf_string_5?: string;
            /**
             * @description User-defined text 6.
             *
             *     Available from R10.1.0.
             */
            udf_string_6?: string;
            /**
             * @description User-defined text 7.
             *
             *     Available from R10.1.0.
             */
            udf_string_7?: string;
            /**
             * @description User-defined text 8.
             *
             *     Available from R10.1.0.
             */
            udf_string_8?: string;
            /**
             * @description User-defined number 1.
             *
             *     Available from R10.1.0.
             */
            udf_float_1?: number;
            /**
             * @description User-defined number 2.
             *
             *     Available from R10.1.0.
             */
            udf_float_2?: number;
            /**
             * @description User-defined number 3.
             *
             *     Available from R10.1.0.
             */
            udf_float_3?: number;
            /**
             * @description User-defined number 4.
             *
             *     Available from R10.1.0.
             */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_4?: string;
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /**
         * @description The access token to make, and who owns it.
         *
         *     Which of the authentication code, the identifier and the pass code have to be sent is a setting of the system:
         *     of the classification when one is named, else of the active definition of access tokens.
         */
        AccessTokenCreation_R14_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Authentication code of the access token. Mandatory unless the definition or the classification generates it. */
            authentication_code?: string;
            /** @description Identifier of the access token. Mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            identifier: string;
            /** @description Pass code of the access token. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            pass_code: string;
            /**
             * @description Accounts receivable that is to own the access token.
             *
             *     Where the pass code is generated, this or rewards_participant_identifier is mandatory.
             *
             *     Available from R8.0.0.
             */
            accounts_receivable_identifier?: components["schemas"]["AccountsReceivableIdentifier"];
            /**
             * @description Rewards participant that is to own the access token. Beside an accounts receivable it must be a participant of that accounts receivable.
             *
             *     Where the pass code is generated, this or accounts_receivable_identifier is mandatory.
             */
            rewards_participant_identifier?: components["schemas"]["RewardsParticipantIdentifier"];
            /**
             * @description Classification the access token is to carry. Its settings then count in place of those of the definition.
             *
             *     Available from R10.0.0.
             */
            classification_identifier?: components["schemas"]["AccessTokenClassificationIdentifier"];
            /**
             * @description User-defined text 1.
             *
             *     Available from R10.1.0.
             */
            udf_string_1?: string;
            /**
             * @description User-defined text 2.
             *
             *     Available from R10.1.0.
             */
            udf_string_2?: string;
            /**
             * @description User-defined text 3.
             *
             *     Available from R10.1.0.
             */
            udf_string_3?: string;
            /**
             * @description User-defined text 4.
             *
             *     Available from R10.1.0.
             */
            udf_string_4?: string;
            /**
             * @description User-defined text 5.
             *
             *     Available from R10.1.0.
             */
            udf_string_5?: string;
            /**
             * @description User-defined text 6.
             *
             *     Available from R10.1.0.
             */
            udf_string_6?: string;
            /**
             * @description User-defined text 7.
             *
             *     Available from R10.1.0.
             */
            udf_string_7?: string;
            /**
             * @description User-defined text 8.
             *
             *     Available from R10.1.0.
             */
            udf_string_8?: string;
            /**
             * @description User-defined number 1.
             *
             *     Available from R10.1.0.
             */
            udf_float_1?: number;
            /**
             * @description User-defined number 2.
             *
             *     Available from R10.1.0.
             */
            udf_float_2?: number;
            /**
             * @description User-defined number 3.
             *
             *     Available from R10.1.0.
             */
            udf_float_3?: number;
            /**
             * @description User-defined number 4.
             *
             *     Available from R10.1.0.
             */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_4?: string;
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Authentication code of the access token. Mandatory unless the definition or the classification generates it. */
            authentication_code?: string;
            identifier?: never;
            /** @description Pass code of the access token. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            pass_code?: string;
            /**
             * @description Accounts receivable that is to own the access token.
             *
             *     Where the pass code is generated, this or rewards_participant_identifier is mandatory.
             *
             *     Available from R8.0.0.
             */
            accounts_receivable_identifier?: components["schemas"]["AccountsReceivableIdentifier"];
            /**
             * @description Rewards participant that is to own the access token. Beside an accounts receivable it must be a participant of that accounts receivable.
             *
             *     Where the pass code is generated, this or accounts_receivable_identifier is mandatory.
             */
            rewards_participant_identifier?: components["schemas"]["RewardsParticipantIdentifier"];
            /**
             * @description Classification the access token is to carry. Its settings then count in place of those of the definition.
             *
             *     Available from R10.0.0.
             */
            classification_identifier?: components["schemas"]["AccessTokenClassificationIdentifier"];
            /**
             * @description User-defined text 1.
             *
             *     Available from R10.1.0.
             */
            udf_string_1?: string;
            /**
             * @description User-defined text 2.
             *
             *     Available from R10.1.0.
             */
            udf_string_2?: string;
            /**
             * @description User-defined text 3.
             *
             *     Available from R10.1.0.
             */
            udf_string_3?: string;
            /**
             * @description User-defined text 4.
             *
             *     Available from R10.1.0.
             */
            udf_string_4?: string;
            /**
             * @description User-defined text 5.
             *
             *     Available from R10.1.0.
             */
            udf_string_5?: string;
            /**
             * @description User-defined text 6.
             *
             *     Available from R10.1.0.
             */
            udf_string_6?: string;
            /**
             * @description User-defined text 7.
             *
             *     Available from R10.1.0.
             */
            udf_string_7?: string;
            /**
             * @description User-defined text 8.
             *
             *     Available from R10.1.0.
             */
            udf_string_8?: string;
            /**
             * @description User-defined number 1.
             *
             *     Available from R10.1.0.
             */
            udf_float_1?: number;
            /**
             * @description User-defined number 2.
             *
             *     Available from R10.1.0.
             */
            udf_float_2?: number;
            /**
             * @description User-defined number 3.
             *
             *     Available from R10.1.0.
             */
            udf_float_3?: number;
            /**
             * @description User-defined number 4.
             *
             *     Available from R10.1.0.
             */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_4?: string;
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /**
         * @description The access token to make, and who owns it.
         *
         *     Which of the authentication code, the identifier and the pass code have to be sent is a setting of the system:
         *     of the classification when one is named, else of the active definition of access tokens.
         */
        AccessTokenCreation_R5_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Authentication code of the access token. Mandatory unless the definition or the classification generates it. */
            authentication_code?: string;
            /** @description Identifier of the access token. Mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            identifier: string;
            /** @description Pass code of the access token. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            pass_code: string;
            /**
             * @description Rewards participant that is to own the access token. Beside an accounts receivable it must be a participant of that accounts receivable.
             *
             *     It is optional.
             */
            rewards_participant_identifier?: components["schemas"]["RewardsParticipantIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Authentication code of the access token. Mandatory unless the definition or the classification generates it. */
            authentication_code?: string;
            identifier?: never;
            /** @description Pass code of the access token. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            pass_code?: string;
            /**
             * @description Rewards participant that is to own the access token. Beside an accounts receivable it must be a participant of that accounts receivable.
             *
             *     It is optional.
             */
            rewards_participant_identifier?: components["schemas"]["RewardsParticipantIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /**
         * @description The access token to make, and who owns it.
         *
         *     Which of the authentication code, the identifier and the pass code have to be sent is a setting of the system:
         *     of the classification when one is named, else of the active definition of access tokens.
         */
        AccessTokenCreation_R8_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Authentication code of the access token. Mandatory unless the definition or the classification generates it. */
            authentication_code?: string;
            /** @description Identifier of the access token. Mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            identifier: string;
            /** @description Pass code of the access token. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            pass_code: string;
            /**
             * @description Accounts receivable that is to own the access token.
             *
             *     It is optional.
             *
             *     Available from R8.0.0.
             */
            accounts_receivable_identifier?: components["schemas"]["AccountsReceivableIdentifier"];
            /**
             * @description Rewards participant that is to own the access token. Beside an accounts receivable it must be a participant of that accounts receivable.
             *
             *     It is optional.
             */
            rewards_participant_identifier?: components["schemas"]["RewardsParticipantIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Authentication code of the access token. Mandatory unless the definition or the classification generates it. */
            authentication_code?: string;
            identifier?: never;
            /** @description Pass code of the access token. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            pass_code?: string;
            /**
             * @description Accounts receivable that is to own the access token.
             *
             *     It is optional.
             *
             *     Available from R8.0.0.
             */
            accounts_receivable_identifier?: components["schemas"]["AccountsReceivableIdentifier"];
            /**
             * @description Rewards participant that is to own the access token. Beside an accounts receivable it must be a participant of that accounts receivable.
             *
             *     It is optional.
             */
            rewards_participant_identifier?: components["schemas"]["RewardsParticipantIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the access token to make not effective. */
        AccessTokenDeactivation: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            access_token_identifier: components["schemas"]["AccessTokenIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the access token to delete. */
        AccessTokenDeletion: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            access_token_identifier: components["schemas"]["AccessTokenIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
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
            authentication_code: string;
            identifier?: never;
            pass_code?: never;
        } | {
            authentication_code?: never;
            /** @description Identifier of the access token, often an email address. It is checked against the pass code. */
            identifier: string;
            /** @description Pass code of the access token. Goes with the identifier only. */
            pass_code: string;
        };
        /** @description Answer with several access tokens. */
        AccessTokenListEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            /** @description One entry per access token. Empty when none was found. */
            data: components["schemas"]["AccessToken"][];
        };
        /** @description Answer with several access tokens. */
        AccessTokenListEnvelope_R10_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description One entry per access token. Empty when none was found. */
            data: components["schemas"]["AccessToken_R10_0_0"][];
        };
        /** @description Answer with several access tokens. */
        AccessTokenListEnvelope_R10_1_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description One entry per access token. Empty when none was found. */
            data: components["schemas"]["AccessToken_R10_1_0"][];
        };
        /** @description Answer with several access tokens. */
        AccessTokenListEnvelope_R14_1_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description One entry per access token. Empty when none was found. */
            data: components["schemas"]["AccessToken_R14_1_0"][];
        };
        /** @description Answer with several access tokens. */
        AccessTokenListEnvelope_R15_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description One entry per access token. Empty when none was found. */
            data: components["schemas"]["AccessToken_R15_0_0"][];
        };
        /** @description Answer with several access tokens. */
        AccessTokenListEnvelope_R16_2_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description One entry per access token. Empty when none was found. */
            data: components["schemas"]["AccessToken_R16_2_0"][];
        };
        /** @description Answer with several access tokens. */
        AccessTokenListEnvelope_R5_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description One entry per access token. Empty when none was found. */
            data: components["schemas"]["AccessToken_R5_0_0"][];
        };
        /** @description Answer with several access tokens. */
        AccessTokenListEnvelope_R9_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description One entry per access token. Empty when none was found. */
            data: components["schemas"]["AccessToken_R9_0_0"][];
        };
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
        /** @description Names one access token, by its authentication code, by its identifier and pass code together, or by a one-time password. */
        AccessTokenOrOtpIdentifier: {
            /** @description Authentication code of the access token. */
            authentication_code: string;
            identifier?: never;
            pass_code?: never;
            one_time_password?: never;
        } | {
            authentication_code?: never;
            /** @description Identifier of the access token, often an email address. It is checked against the pass code. */
            identifier: string;
            /** @description Pass code of the access token. Goes with the identifier only. */
            pass_code: string;
            one_time_password?: never;
        } | {
            authentication_code?: never;
            identifier?: never;
            pass_code?: never;
            /**
             * @description One-time password of the access token. Send it as a string, since it may begin with zeros.
             *
             *     Available from R13.0.0.
             */
            one_time_password: string | number;
        };
        /** @description Names one access token, by its authentication code, by its identifier and pass code together, or by a one-time password. */
        AccessTokenOrOtpIdentifier_R8_0_0: {
            /** @description Authentication code of the access token. */
            authentication_code: string;
            identifier?: never;
            pass_code?: never;
        } | {
            authentication_code?: never;
            /** @description Identifier of the access token, often an email address. It is checked against the pass code. */
            identifier: string;
            /** @description Pass code of the access token. Goes with the identifier only. */
            pass_code: string;
        };
        /**
         * @description Names the access token to change and carries its new values. A field that is left out stays as it is; a field
         *     sent as null is emptied.
         *
         *     Which of the authentication code, the identifier and the pass code an access token must have is a setting of
         *     the system: of its classification when it has one, else of the active definition of access tokens.
         */
        AccessTokenUpdate: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Access token to change, by its present values. */
            access_token_identifier: components["schemas"]["AccessTokenIdentifier"];
            /** @description New authentication code. Mandatory unless the definition or the classification generates it; null asks for a generated one. */
            authentication_code?: string | null;
            /** @description New identifier. Mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            identifier: string | null;
            /** @description New pass code. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            pass_code: string | null;
            /**
             * @description Masked card number. Only when the authentication code belongs to a credit card.
             *
             *     Available from R16.2.0.
             */
            card_masked_number?: string | null;
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
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_4?: string | null;
            /**
             * @description New classification of the access token.
             *
             *     Available from R10.0.0.
             */
            classification_identifier?: components["schemas"]["AccessTokenClassificationIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Access token to change, by its present values. */
            access_token_identifier: components["schemas"]["AccessTokenIdentifier"];
            /** @description New authentication code. Mandatory unless the definition or the classification generates it; null asks for a generated one. */
            authentication_code?: string | null;
            identifier?: never;
            /** @description New pass code. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            pass_code?: string | null;
            /**
             * @description Masked card number. Only when the authentication code belongs to a credit card.
             *
             *     Available from R16.2.0.
             */
            card_masked_number?: string | null;
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
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_4?: string | null;
            /**
             * @description New classification of the access token.
             *
             *     Available from R10.0.0.
             */
            classification_identifier?: components["schemas"]["AccessTokenClassificationIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /**
         * @description Names the access token to change and carries its new values. A field that is left out stays as it is; a field
         *     sent as null is emptied.
         *
         *     Which of the authentication code, the identifier and the pass code an access token must have is a setting of
         *     the system: of its classification when it has one, else of the active definition of access tokens.
         */
        AccessTokenUpdate_R10_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Access token to change, by its present values. */
            access_token_identifier: components["schemas"]["AccessTokenIdentifier"];
            /** @description New authentication code. Mandatory unless the definition or the classification generates it; null asks for a generated one. */
            authentication_code?: string | null;
            /** @description New identifier. Mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            identifier: string | null;
            /** @description New pass code. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            pass_code: string | null;
            /**
             * @description New classification of the access token.
             *
             *     Available from R10.0.0.
             */
            classification_identifier?: components["schemas"]["AccessTokenClassificationIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Access token to change, by its present values. */
            access_token_identifier: components["schemas"]["AccessTokenIdentifier"];
            /** @description New authentication code. Mandatory unless the definition or the classification generates it; null asks for a generated one. */
            authentication_code?: string | null;
            identifier?: never;
            /** @description New pass code. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            pass_code?: string | null;
            /**
             * @description New classification of the access token.
             *
             *     Available from R10.0.0.
             */
            classification_identifier?: components["schemas"]["AccessTokenClassificationIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /**
         * @description Names the access token to change and carries its new values. A field that is left out stays as it is; a field
         *     sent as null is emptied.
         *
         *     Which of the authentication code, the identifier and the pass code an access token must have is a setting of
         *     the system: of its classification when it has one, else of the active definition of access tokens.
         */
        AccessTokenUpdate_R10_1_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Access token to change, by its present values. */
            access_token_identifier: components["schemas"]["AccessTokenIdentifier"];
            /** @description New authentication code. Mandatory unless the definition or the classification generates it; null asks for a generated one. */
            authentication_code?: string | null;
            /** @description New identifier. Mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            identifier: string | null;
            /** @description New pass code. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            pass_code: string | null;
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
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_4?: string | null;
            /**
             * @description New classification of the access token.
             *
             *     Available from R10.0.0.
             */
            classification_identifier?: components["schemas"]["AccessTokenClassificationIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Access token to change, by its present values. */
            access_token_identifier: components["schemas"]["AccessTokenIdentifier"];
            /** @description New authentication code. Mandatory unless the definition or the classification generates it; null asks for a generated one. */
            authentication_code?: string | null;
            identifier?: never;
            /** @description New pass code. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            pass_code?: string | null;
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
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_4?: string | null;
            /**
             * @description New classification of the access token.
             *
             *     Available from R10.0.0.
             */
            classification_identifier?: components["schemas"]["AccessTokenClassificationIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /**
         * @description Names the access token to change and carries its new values. A field that is left out stays as it is; a field
         *     sent as null is emptied.
         *
         *     Which of the authentication code, the identifier and the pass code an access token must have is a setting of
         *     the system: of its classification when it has one, else of the active definition of access tokens.
         */
        AccessTokenUpdate_R5_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Access token to change, by its present values. */
            access_token_identifier: components["schemas"]["AccessTokenIdentifier"];
            /** @description New authentication code. Mandatory unless the definition or the classification generates it; null asks for a generated one. */
            authentication_code?: string | null;
            /** @description New identifier. Mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            identifier: string | null;
            /** @description New pass code. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            pass_code: string | null;
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Access token to change, by its present values. */
            access_token_identifier: components["schemas"]["AccessTokenIdentifier"];
            /** @description New authentication code. Mandatory unless the definition or the classification generates it; null asks for a generated one. */
            authentication_code?: string | null;
            identifier?: never;
            /** @description New pass code. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code. */
            pass_code?: string | null;
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the access token to verify and carries its verification code. */
        AccessTokenVerification: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            access_token_identifier: components["schemas"]["AccessTokenIdentifier"];
            /** @description Code the access token got when it was made, or from the latest issue of a new code. */
            verification_code: string;
            /**
             * @description Pass code the access token has from now on.
             *
             *     Available from R14.0.0.
             */
            pass_code?: string;
            /** @description Available from R10.0.0. */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the access token to verify and carries its verification code. */
        AccessTokenVerification_R10_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            access_token_identifier: components["schemas"]["AccessTokenIdentifier"];
            /** @description Code the access token got when it was made, or from the latest issue of a new code. */
            verification_code: string;
            /** @description Available from R10.0.0. */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the access token to verify and carries its verification code. */
        AccessTokenVerification_R9_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            access_token_identifier: components["schemas"]["AccessTokenIdentifier"];
            /** @description Code the access token got when it was made, or from the latest issue of a new code. */
            verification_code: string;
        };
        /** @description An access token that got a new pass code. Any field may be missing, since the caller can choose the fields. */
        AccessTokenWithNewPassCode: {
            /** @description ID of the access token. */
            id?: string;
            /** @description Number of the access token. */
            number?: string;
            /**
             * @description State of the access token, which the call does not change.
             * @enum {string}
             */
            life_cycle_state?: "EFFECTIVE" | "NOT_EFFECTIVE" | "PENDING_VERIFICATION";
            /** @description Authentication code of the access token. */
            authentication_code?: string;
            /** @description Identifier of the access token. */
            identifier?: string | null;
            /**
             * @description The new pass code, in clear.
             *
             *     It is made by the pass code settings of the classification or the definition of the access token.
             */
            random_pass_code?: string;
            log_information?: components["schemas"]["LogInformation"];
        };
        /** @description Answer with the access token that got a new pass code. */
        AccessTokenWithNewPassCodeEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["AccessTokenWithNewPassCode"];
        };
        /** @description Answer with the access token that got a new pass code. */
        AccessTokenWithNewPassCodeEnvelope_R13_1_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["AccessTokenWithNewPassCode_R13_1_0"];
        };
        /** @description Answer with the access token that got a new pass code. */
        AccessTokenWithNewPassCodeEnvelope_R14_1_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["AccessTokenWithNewPassCode_R14_1_0"];
        };
        /** @description Answer with the access token that got a new pass code. */
        AccessTokenWithNewPassCodeEnvelope_R9_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["AccessTokenWithNewPassCode_R9_0_0"];
        };
        /** @description An access token that got a new pass code. Any field may be missing, since the caller can choose the fields. */
        AccessTokenWithNewPassCode_R13_1_0: {
            /** @description ID of the access token. */
            id?: string;
            /** @description Number of the access token. */
            number?: string;
            /**
             * @description State of the access token, which the call does not change.
             * @enum {string}
             */
            life_cycle_state?: "EFFECTIVE" | "NOT_EFFECTIVE" | "PENDING_VERIFICATION";
            /** @description Authentication code of the access token. */
            authentication_code?: string;
            /** @description Identifier of the access token. */
            identifier?: string | null;
            /**
             * @description The new pass code, in clear.
             *
             *     It is made by the pass code settings of the classification or the definition of the access token.
             */
            random_pass_code?: string;
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description An access token that got a new pass code. Any field may be missing, since the caller can choose the fields. */
        AccessTokenWithNewPassCode_R14_1_0: {
            /** @description ID of the access token. */
            id?: string;
            /** @description Number of the access token. */
            number?: string;
            /**
             * @description State of the access token, which the call does not change.
             * @enum {string}
             */
            life_cycle_state?: "EFFECTIVE" | "NOT_EFFECTIVE" | "PENDING_VERIFICATION";
            /** @description Authentication code of the access token. */
            authentication_code?: string;
            /** @description Identifier of the access token. */
            identifier?: string | null;
            /**
             * @description The new pass code, in clear.
             *
             *     It is made by the pass code settings of the classification or the definition of the access token.
             */
            random_pass_code?: string;
            log_information?: components["schemas"]["LogInformation_R14_1_0"];
        };
        /** @description An access token that got a new pass code. Any field may be missing, since the caller can choose the fields. */
        AccessTokenWithNewPassCode_R9_0_0: {
            /** @description ID of the access token. */
            id?: string;
            /** @description Number of the access token. */
            number?: string;
            /**
             * @description State of the access token, which the call does not change.
             * @enum {string}
             */
            life_cycle_state?: "EFFECTIVE" | "NOT_EFFECTIVE" | "PENDING_VERIFICATION";
            /** @description Authentication code of the access token. */
            authentication_code?: string;
            /** @description Identifier of the access token. */
            identifier?: string | null;
            /**
             * @description The new pass code, in clear.
             *
             *     It is six random letters and digits.
             */
            random_pass_code?: string;
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
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
             * Format: date-time-local
             * @description Date and time of the verification, without a time zone.
             *
             *     Available from R9.0.0.
             */
            verified_date?: string | null;
            /** @description User who verified the access token. */
            verified_by_user?: components["schemas"]["UserReference_R4_0_0"];
            /** @description Available from R10.0.0. */
            classification?: components["schemas"]["AccessTokenClassification"];
            /** @description Accounts receivable that owns the access token. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Rewards participant that owns the access token. */
            rewards_participant?: components["schemas"]["RewardsParticipantReference"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
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
             * Format: date-time-local
             * @description Date and time of the verification, without a time zone.
             *
             *     Available from R9.0.0.
             */
            verified_date?: string | null;
            /** @description User who verified the access token. */
            verified_by_user?: components["schemas"]["UserReference_R4_0_0"];
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
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_4?: string | null;
            /** @description Available from R10.0.0. */
            classification?: components["schemas"]["AccessTokenClassification"];
            /** @description Accounts receivable that owns the access token. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Rewards participant that owns the access token. */
            rewards_participant?: components["schemas"]["RewardsParticipantReference"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
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
             * Format: date-time-local
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
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_4?: string | null;
            /** @description Available from R10.0.0. */
            classification?: components["schemas"]["AccessTokenClassification"];
            /** @description Accounts receivable that owns the access token. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Rewards participant that owns the access token. */
            rewards_participant?: components["schemas"]["RewardsParticipantReference"];
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
             * Format: date-time-local
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
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_4?: string | null;
            /** @description Available from R10.0.0. */
            classification?: components["schemas"]["AccessTokenClassification"];
            /** @description Accounts receivable that owns the access token. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Rewards participant that owns the access token. */
            rewards_participant?: components["schemas"]["RewardsParticipantReference"];
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
             * Format: date-time-local
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
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             *
             *     Available from R10.1.0.
             */
            udf_date_4?: string | null;
            /** @description Available from R10.0.0. */
            classification?: components["schemas"]["AccessTokenClassification"];
            /** @description Accounts receivable that owns the access token. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Rewards participant that owns the access token. */
            rewards_participant?: components["schemas"]["RewardsParticipantReference"];
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
            verified_by_user?: components["schemas"]["UserReference_R4_0_0"];
            /** @description Accounts receivable that owns the access token. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Rewards participant that owns the access token. */
            rewards_participant?: components["schemas"]["RewardsParticipantReference"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
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
             * Format: date-time-local
             * @description Date and time of the verification, without a time zone.
             *
             *     Available from R9.0.0.
             */
            verified_date?: string | null;
            /** @description User who verified the access token. */
            verified_by_user?: components["schemas"]["UserReference_R4_0_0"];
            /** @description Accounts receivable that owns the access token. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Rewards participant that owns the access token. */
            rewards_participant?: components["schemas"]["RewardsParticipantReference"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description An accounts receivable with all its fields. Any field may be missing, since the caller can choose the fields. */
        AccountsReceivable: {
            /** @description ID of the accounts receivable. */
            id?: string;
            /**
             * @description Type of the accounts receivable.
             * @enum {string}
             */
            type?: "CUSTOMER" | "SYSTEM" | "ORGANISATIONAL";
            /** @description Number of the accounts receivable. */
            number?: string;
            /** @description Name of the accounts receivable. */
            name?: string | null;
            /** @description Description of the accounts receivable. */
            description?: string | null;
            /** @description Notes on the accounts receivable. */
            notes?: string | null;
            /**
             * @description Posted debits less posted credits.
             *
             *     It is the opening balance, plus what was posted since and is tied to no accounting period yet.
             */
            balance?: number;
            /**
             * @description Balance with which the open accounting period began.
             *
             *     Available from R10.0.0.
             */
            opening_balance?: number | null;
            /**
             * Format: date-time-local
             * @description When closing a period last set the opening balance, without a time zone.
             *
             *     Available from R10.0.0.
             */
            opening_balance_date?: string | null;
            /** @description What is unpaid of posted debits that are past their due date. */
            outstanding_amount?: number;
            /**
             * @description Whether the outstanding amount is above the credit limit.
             * @enum {string}
             */
            credit_limit_status?: "NOT_EXCEEDED" | "EXCEEDED";
            /** @description Highest balance that is allowed. */
            credit_limit?: number | null;
            /** @description Time in which a debit is to be settled. */
            credit_period?: number | null;
            /**
             * @description State of the accounts receivable.
             * @enum {string}
             */
            life_cycle_state?: "ACTIVE" | "SUSPENDED" | "TERMINATED";
            /** @description Contact that owns the accounts receivable. */
            account_owner?: components["schemas"]["ContactInformationReference"];
            /** @description Classification of the accounts receivable. */
            classification?: components["schemas"]["AccountsReceivableClassification"];
            /**
             * @description How the debits of the accounts receivable may be paid.
             *
             *     Available from R6.0.0.
             */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreference"][] | null;
            /**
             * @description How bills are presented to the owner.
             *
             *     Available from R6.0.0.
             */
            presentment_preferences_set?: components["schemas"]["AccountsReceivablePresentmentPreference"][] | null;
            log_information?: components["schemas"]["LogInformation"];
        };
        /** @description A classification of accounts. Any field may be missing. */
        AccountsReceivableClassification: {
            /** @description ID of the classification. */
            id?: string;
            /** @description Name of the classification. */
            name?: string | null;
            /** @description Alternative code of the classification. */
            alternative_code?: string | null;
            /** @description Description of the classification. */
            description?: string | null;
        } | null;
        /** @description Names one classification of accounts, by exactly one of its fields. */
        AccountsReceivableClassificationIdentifier: {
            /** @description ID of the classification of accounts. */
            id: string;
            name?: never;
            alternative_code?: never;
        } | {
            id?: never;
            /** @description Name of the classification of accounts. */
            name: string;
            alternative_code?: never;
        } | {
            id?: never;
            name?: never;
            /** @description Alternative code of the classification of accounts. */
            alternative_code: string;
        };
        /** @description Answer with a list of classifications. */
        AccountsReceivableClassificationListEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The classifications that are allowed, none included. */
            data: components["schemas"]["AccountsReceivableClassification"][];
        };
        /** @description The accounts receivable to make, of type CUSTOMER. */
        AccountsReceivableCreation: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Name of the account. Mandatory unless the system is set up to make the name itself. */
            name?: string;
            /** @description Description of the account. */
            description?: string;
            /** @description Notes on the account. */
            notes?: string;
            /**
             * @deprecated
             * @description VAT number.
             *
             *     Deprecated from R15.0.0.
             */
            vat_number?: string;
            /**
             * @deprecated
             * @description Highest balance that is allowed.
             *
             *     Deprecated from R11.0.0.
             */
            credit_limit?: number;
            /**
             * @deprecated
             * @description Sign of the credit period.
             *
             *     Deprecated from R14.0.0.
             * @enum {string}
             */
            credit_period_operator?: "PLUS" | "MINUS";
            /**
             * @deprecated
             * @description Time in which a debit is to be settled.
             *
             *     Deprecated from R14.0.0.
             */
            credit_period?: number;
            /** @description Classification of the account. */
            classification_identifier?: components["schemas"]["AccountsReceivableClassificationIdentifier"];
            /** @description Credit rating of the account. */
            credit_rating_code?: components["schemas"]["CreditRatingCode"];
            /** @description Group that is to own the account. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /**
             * @description Business unit that is to own the account.
             *
             *     Available from R18.0.0.
             */
            owned_by_business_unit_identifier?: components["schemas"]["BusinessUnitIdentifier"];
            /**
             * @deprecated
             * @description Privacy level of the account.
             *
             *     Deprecated from R18.0.0.
             */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
            /** @description Contact that is to own the account. */
            contact_information_identifier?: components["schemas"]["ContactInformationIdentifier"];
            /**
             * @description Currency of the account.
             *
             *     Available from R10.0.0.
             */
            currency_identifier?: components["schemas"]["CurrencyIdentifier"];
            /**
             * @description User who looks after the account. Only for an account that a COMPANY owns.
             *
             *     Available from R14.0.0.
             */
            account_manager?: components["schemas"]["UserIdentifier"];
            billing_address?: components["schemas"]["BillingAddressParameter"];
            /** @description Payment preferences of the account. */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreferenceParameter"][];
            /** @description Presentment preferences of the account. */
            presentment_preferences_set?: components["schemas"]["AccountsReceivablePresentmentPreferenceParameter"][];
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
        };
        /** @description The accounts receivable to make, of type CUSTOMER. */
        AccountsReceivableCreation_R10_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Name of the account. Mandatory unless the system is set up to make the name itself. */
            name?: string;
            /** @description Description of the account. */
            description?: string;
            /** @description Notes on the account. */
            notes?: string;
            /** @description VAT number. */
            vat_number?: string;
            /** @description Highest balance that is allowed. */
            credit_limit?: number;
            /**
             * @description Sign of the credit period.
             * @enum {string}
             */
            credit_period_operator?: "PLUS" | "MINUS";
            /** @description Time in which a debit is to be settled. */
            credit_period?: number;
            /** @description Classification of the account. */
            classification_identifier?: components["schemas"]["AccountsReceivableClassificationIdentifier"];
            /** @description Credit rating of the account. */
            credit_rating_code?: components["schemas"]["CreditRatingCode"];
            /** @description Group that is to own the account. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the account. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
            /** @description Contact that is to own the account. */
            contact_information_identifier?: components["schemas"]["ContactInformationIdentifier_R4_0_0"];
            /**
             * @description Currency of the account.
             *
             *     Available from R10.0.0.
             */
            currency_identifier?: components["schemas"]["CurrencyIdentifier"];
            billing_address?: components["schemas"]["BillingAddressParameter_R4_0_0"];
            /** @description Payment preferences of the account. */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreferenceParameter_R5_0_0"][];
            /** @description Presentment preferences of the account. */
            presentment_preferences_set?: components["schemas"]["AccountsReceivablePresentmentPreferenceParameter_R6_0_0"][];
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
        };
        /** @description The accounts receivable to make, of type CUSTOMER. */
        AccountsReceivableCreation_R10_1_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Name of the account. Mandatory unless the system is set up to make the name itself. */
            name?: string;
            /** @description Description of the account. */
            description?: string;
            /** @description Notes on the account. */
            notes?: string;
            /** @description VAT number. */
            vat_number?: string;
            /** @description Highest balance that is allowed. */
            credit_limit?: number;
            /**
             * @description Sign of the credit period.
             * @enum {string}
             */
            credit_period_operator?: "PLUS" | "MINUS";
            /** @description Time in which a debit is to be settled. */
            credit_period?: number;
            /** @description Classification of the account. */
            classification_identifier?: components["schemas"]["AccountsReceivableClassificationIdentifier"];
            /** @description Credit rating of the account. */
            credit_rating_code?: components["schemas"]["CreditRatingCode"];
            /** @description Group that is to own the account. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the account. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
            /** @description Contact that is to own the account. */
            contact_information_identifier?: components["schemas"]["ContactInformationIdentifier_R4_0_0"];
            /**
             * @description Currency of the account.
             *
             *     Available from R10.0.0.
             */
            currency_identifier?: components["schemas"]["CurrencyIdentifier"];
            billing_address?: components["schemas"]["BillingAddressParameter_R4_0_0"];
            /** @description Payment preferences of the account. */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreferenceParameter_R10_1_0"][];
            /** @description Presentment preferences of the account. */
            presentment_preferences_set?: components["schemas"]["AccountsReceivablePresentmentPreferenceParameter_R6_0_0"][];
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
        };
        /** @description The accounts receivable to make, of type CUSTOMER. */
        AccountsReceivableCreation_R11_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Name of the account. Mandatory unless the system is set up to make the name itself. */
            name?: string;
            /** @description Description of the account. */
            description?: string;
            /** @description Notes on the account. */
            notes?: string;
            /** @description VAT number. */
            vat_number?: string;
            /**
             * @deprecated
             * @description Highest balance that is allowed.
             *
             *     Deprecated from R11.0.0.
             */
            credit_limit?: number;
            /**
             * @description Sign of the credit period.
             * @enum {string}
             */
            credit_period_operator?: "PLUS" | "MINUS";
            /** @description Time in which a debit is to be settled. */
            credit_period?: number;
            /** @description Classification of the account. */
            classification_identifier?: components["schemas"]["AccountsReceivableClassificationIdentifier"];
            /** @description Credit rating of the account. */
            credit_rating_code?: components["schemas"]["CreditRatingCode"];
            /** @description Group that is to own the account. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the account. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
            /** @description Contact that is to own the account. */
            contact_information_identifier?: components["schemas"]["ContactInformationIdentifier_R4_0_0"];
            /**
             * @description Currency of the account.
             *
             *     Available from R10.0.0.
             */
            currency_identifier?: components["schemas"]["CurrencyIdentifier"];
            billing_address?: components["schemas"]["BillingAddressParameter_R4_0_0"];
            /** @description Payment preferences of the account. */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreferenceParameter_R11_0_0"][];
            /** @description Presentment preferences of the account. */
            presentment_preferences_set?: components["schemas"]["AccountsReceivablePresentmentPreferenceParameter_R6_0_0"][];
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
        };
        /** @description The accounts receivable to make, of type CUSTOMER. */
        AccountsReceivableCreation_R12_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Name of the account. Mandatory unless the system is set up to make the name itself. */
            name?: string;
            /** @description Description of the account. */
            description?: string;
            /** @description Notes on the account. */
            notes?: string;
            /** @description VAT number. */
            vat_number?: string;
            /**
             * @deprecated
             * @description Highest balance that is allowed.
             *
             *     Deprecated from R11.0.0.
             */
            credit_limit?: number;
            /**
             * @description Sign of the credit period.
             * @enum {string}
             */
            credit_period_operator?: "PLUS" | "MINUS";
            /** @description Time in which a debit is to be settled. */
            credit_period?: number;
            /** @description Classification of the account. */
            classification_identifier?: components["schemas"]["AccountsReceivableClassificationIdentifier"];
            /** @description Credit rating of the account. */
            credit_rating_code?: components["schemas"]["CreditRatingCode"];
            /** @description Group that is to own the account. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the account. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
            /** @description Contact that is to own the account. */
            contact_information_identifier?: components["schemas"]["ContactInformationIdentifier_R4_0_0"];
            /**
             * @description Currency of the account.
             *
             *     Available from R10.0.0.
             */
            currency_identifier?: components["schemas"]["CurrencyIdentifier"];
            billing_address?: components["schemas"]["BillingAddressParameter_R4_0_0"];
            /** @description Payment preferences of the account. */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreferenceParameter_R11_0_0"][];
            /** @description Presentment preferences of the account. */
            presentment_preferences_set?: components["schemas"]["AccountsReceivablePresentmentPreferenceParameter_R12_0_0"][];
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
        };
        /** @description The accounts receivable to make, of type CUSTOMER. */
        AccountsReceivableCreation_R13_1_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Name of the account. Mandatory unless the system is set up to make the name itself. */
            name?: string;
            /** @description Description of the account. */
            description?: string;
            /** @description Notes on the account. */
            notes?: string;
            /** @description VAT number. */
            vat_number?: string;
            /**
             * @deprecated
             * @description Highest balance that is allowed.
             *
             *     Deprecated from R11.0.0.
             */
            credit_limit?: number;
            /**
             * @description Sign of the credit period.
             * @enum {string}
             */
            credit_period_operator?: "PLUS" | "MINUS";
            /** @description Time in which a debit is to be settled. */
            credit_period?: number;
            /** @description Classification of the account. */
            classification_identifier?: components["schemas"]["AccountsReceivableClassificationIdentifier"];
            /** @description Credit rating of the account. */
            credit_rating_code?: components["schemas"]["CreditRatingCode"];
            /** @description Group that is to own the account. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the account. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
            /** @description Contact that is to own the account. */
            contact_information_identifier?: components["schemas"]["ContactInformationIdentifier_R4_0_0"];
            /**
             * @description Currency of the account.
             *
             *     Available from R10.0.0.
             */
            currency_identifier?: components["schemas"]["CurrencyIdentifier"];
            billing_address?: components["schemas"]["BillingAddressParameter_R4_0_0"];
            /** @description Payment preferences of the account. */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreferenceParameter_R13_1_0"][];
            /** @description Presentment preferences of the account. */
            presentment_preferences_set?: components["schemas"]["AccountsReceivablePresentmentPreferenceParameter_R12_0_0"][];
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
        };
        /** @description The accounts receivable to make, of type CUSTOMER. */
        AccountsReceivableCreation_R14_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Name of the account. Mandatory unless the system is set up to make the name itself. */
            name?: string;
            /** @description Description of the account. */
            description?: string;
            /** @description Notes on the account. */
            notes?: string;
            /** @description VAT number. */
            vat_number?: string;
            /**
             * @deprecated
             * @description Highest balance that is allowed.
             *
             *     Deprecated from R11.0.0.
             */
            credit_limit?: number;
            /**
             * @deprecated
             * @description Sign of the credit period.
             *
             *     Deprecated from R14.0.0.
             * @enum {string}
             */
            credit_period_operator?: "PLUS" | "MINUS";
            /**
             * @deprecated
             * @description Time in which a debit is to be settled.
             *
             *     Deprecated from R14.0.0.
             */
            credit_period?: number;
            /** @description Classification of the account. */
            classification_identifier?: components["schemas"]["AccountsReceivableClassificationIdentifier"];
            /** @description Credit rating of the account. */
            credit_rating_code?: components["schemas"]["CreditRatingCode"];
            /** @description Group that is to own the account. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the account. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
            /** @description Contact that is to own the account. */
            contact_information_identifier?: components["schemas"]["ContactInformationIdentifier"];
            /**
             * @description Currency of the account.
             *
             *     Available from R10.0.0.
             */
            currency_identifier?: components["schemas"]["CurrencyIdentifier"];
            /**
             * @description User who looks after the account. Only for an account that a COMPANY owns.
             *
             *     Available from R14.0.0.
             */
            account_manager?: components["schemas"]["UserIdentifier"];
            billing_address?: components["schemas"]["BillingAddressParameter_R4_0_0"];
            /** @description Payment preferences of the account. */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreferenceParameter_R13_1_0"][];
            /** @description Presentment preferences of the account. */
            presentment_preferences_set?: components["schemas"]["AccountsReceivablePresentmentPreferenceParameter_R12_0_0"][];
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
        };
        /** @description The accounts receivable to make, of type CUSTOMER. */
        AccountsReceivableCreation_R14_2_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Name of the account. Mandatory unless the system is set up to make the name itself. */
            name?: string;
            /** @description Description of the account. */
            description?: string;
            /** @description Notes on the account. */
            notes?: string;
            /** @description VAT number. */
            vat_number?: string;
            /**
             * @deprecated
             * @description Highest balance that is allowed.
             *
             *     Deprecated from R11.0.0.
             */
            credit_limit?: number;
            /**
             * @deprecated
             * @description Sign of the credit period.
             *
             *     Deprecated from R14.0.0.
             * @enum {string}
             */
            credit_period_operator?: "PLUS" | "MINUS";
            /**
             * @deprecated
             * @description Time in which a debit is to be settled.
             *
             *     Deprecated from R14.0.0.
             */
            credit_period?: number;
            /** @description Classification of the account. */
            classification_identifier?: components["schemas"]["AccountsReceivableClassificationIdentifier"];
            /** @description Credit rating of the account. */
            credit_rating_code?: components["schemas"]["CreditRatingCode"];
            /** @description Group that is to own the account. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the account. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
            /** @description Contact that is to own the account. */
            contact_information_identifier?: components["schemas"]["ContactInformationIdentifier"];
            /**
             * @description Currency of the account.
             *
             *     Available from R10.0.0.
             */
            currency_identifier?: components["schemas"]["CurrencyIdentifier"];
            /**
             * @description User who looks after the account. Only for an account that a COMPANY owns.
             *
             *     Available from R14.0.0.
             */
            account_manager?: components["schemas"]["UserIdentifier"];
            billing_address?: components["schemas"]["BillingAddressParameter_R14_2_0"];
            /** @description Payment preferences of the account. */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreferenceParameter_R14_2_0"][];
            /** @description Presentment preferences of the account. */
            presentment_preferences_set?: components["schemas"]["AccountsReceivablePresentmentPreferenceParameter_R12_0_0"][];
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
        };
        /** @description The accounts receivable to make, of type CUSTOMER. */
        AccountsReceivableCreation_R14_3_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Name of the account. Mandatory unless the system is set up to make the name itself. */
            name?: string;
            /** @description Description of the account. */
            description?: string;
            /** @description Notes on the account. */
            notes?: string;
            /** @description VAT number. */
            vat_number?: string;
            /**
             * @deprecated
             * @description Highest balance that is allowed.
             *
             *     Deprecated from R11.0.0.
             */
            credit_limit?: number;
            /**
             * @deprecated
             * @description Sign of the credit period.
             *
             *     Deprecated from R14.0.0.
             * @enum {string}
             */
            credit_period_operator?: "PLUS" | "MINUS";
            /**
             * @deprecated
             * @description Time in which a debit is to be settled.
             *
             *     Deprecated from R14.0.0.
             */
            credit_period?: number;
            /** @description Classification of the account. */
            classification_identifier?: components["schemas"]["AccountsReceivableClassificationIdentifier"];
            /** @description Credit rating of the account. */
            credit_rating_code?: components["schemas"]["CreditRatingCode"];
            /** @description Group that is to own the account. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the account. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
            /** @description Contact that is to own the account. */
            contact_information_identifier?: components["schemas"]["ContactInformationIdentifier"];
            /**
             * @description Currency of the account.
             *
             *     Available from R10.0.0.
             */
            currency_identifier?: components["schemas"]["CurrencyIdentifier"];
            /**
             * @description User who looks after the account. Only for an account that a COMPANY owns.
             *
             *     Available from R14.0.0.
             */
            account_manager?: components["schemas"]["UserIdentifier"];
            billing_address?: components["schemas"]["BillingAddressParameter_R14_2_0"];
            /** @description Payment preferences of the account. */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreferenceParameter_R14_3_0"][];
            /** @description Presentment preferences of the account. */
            presentment_preferences_set?: components["schemas"]["AccountsReceivablePresentmentPreferenceParameter_R12_0_0"][];
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
        };
        /** @description The accounts receivable to make, of type CUSTOMER. */
        AccountsReceivableCreation_R15_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Name of the account. Mandatory unless the system is set up to make the name itself. */
            name?: string;
            /** @description Description of the account. */
            description?: string;
            /** @description Notes on the account. */
            notes?: string;
            /**
             * @deprecated
             * @description VAT number.
             *
             *     Deprecated from R15.0.0.
             */
            vat_number?: string;
            /**
             * @deprecated
             * @description Highest balance that is allowed.
             *
             *     Deprecated from R11.0.0.
             */
            credit_limit?: number;
            /**
             * @deprecated
             * @description Sign of the credit period.
             *
             *     Deprecated from R14.0.0.
             * @enum {string}
             */
            credit_period_operator?: "PLUS" | "MINUS";
            /**
             * @deprecated
             * @description Time in which a debit is to be settled.
             *
             *     Deprecated from R14.0.0.
             */
            credit_period?: number;
            /** @description Classification of the account. */
            classification_identifier?: components["schemas"]["AccountsReceivableClassificationIdentifier"];
            /** @description Credit rating of the account. */
            credit_rating_code?: components["schemas"]["CreditRatingCode"];
            /** @description Group that is to own the account. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the account. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
            /** @description Contact that is to own the account. */
            contact_information_identifier?: components["schemas"]["ContactInformationIdentifier"];
            /**
             * @description Currency of the account.
             *
             *     Available from R10.0.0.
             */
            currency_identifier?: components["schemas"]["CurrencyIdentifier"];
            /**
             * @description User who looks after the account. Only for an account that a COMPANY owns.
             *
             *     Available from R14.0.0.
             */
            account_manager?: components["schemas"]["UserIdentifier"];
            billing_address?: components["schemas"]["BillingAddressParameter_R14_2_0"];
            /** @description Payment preferences of the account. */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreferenceParameter_R15_0_0"][];
            /** @description Presentment preferences of the account. */
            presentment_preferences_set?: components["schemas"]["AccountsReceivablePresentmentPreferenceParameter_R12_0_0"][];
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
        };
        /** @description The accounts receivable to make, of type CUSTOMER. */
        AccountsReceivableCreation_R16_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Name of the account. Mandatory unless the system is set up to make the name itself. */
            name?: string;
            /** @description Description of the account. */
            description?: string;
            /** @description Notes on the account. */
            notes?: string;
            /**
             * @deprecated
             * @description VAT number.
             *
             *     Deprecated from R15.0.0.
             */
            vat_number?: string;
            /**
             * @deprecated
             * @description Highest balance that is allowed.
             *
             *     Deprecated from R11.0.0.
             */
            credit_limit?: number;
            /**
             * @deprecated
             * @description Sign of the credit period.
             *
             *     Deprecated from R14.0.0.
             * @enum {string}
             */
            credit_period_operator?: "PLUS" | "MINUS";
            /**
             * @deprecated
             * @description Time in which a debit is to be settled.
             *
             *     Deprecated from R14.0.0.
             */
            credit_period?: number;
            /** @description Classification of the account. */
            classification_identifier?: components["schemas"]["AccountsReceivableClassificationIdentifier"];
            /** @description Credit rating of the account. */
            credit_rating_code?: components["schemas"]["CreditRatingCode"];
            /** @description Group that is to own the account. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the account. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
            /** @description Contact that is to own the account. */
            contact_information_identifier?: components["schemas"]["ContactInformationIdentifier"];
            /**
             * @description Currency of the account.
             *
             *     Available from R10.0.0.
             */
            currency_identifier?: components["schemas"]["CurrencyIdentifier"];
            /**
             * @description User who looks after the account. Only for an account that a COMPANY owns.
             *
             *     Available from R14.0.0.
             */
            account_manager?: components["schemas"]["UserIdentifier"];
            billing_address?: components["schemas"]["BillingAddressParameter_R14_2_0"];
            /** @description Payment preferences of the account. */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreferenceParameter_R16_0_0"][];
            /** @description Presentment preferences of the account. */
            presentment_preferences_set?: components["schemas"]["AccountsReceivablePresentmentPreferenceParameter_R12_0_0"][];
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
        };
        /** @description The accounts receivable to make, of type CUSTOMER. */
        AccountsReceivableCreation_R16_1_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Name of the account. Mandatory unless the system is set up to make the name itself. */
            name?: string;
            /** @description Description of the account. */
            description?: string;
            /** @description Notes on the account. */
            notes?: string;
            /**
             * @deprecated
             * @description VAT number.
             *
             *     Deprecated from R15.0.0.
             */
            vat_number?: string;
            /**
             * @deprecated
             * @description Highest balance that is allowed.
             *
             *     Deprecated from R11.0.0.
             */
            credit_limit?: number;
            /**
             * @deprecated
             * @description Sign of the credit period.
             *
             *     Deprecated from R14.0.0.
             * @enum {string}
             */
            credit_period_operator?: "PLUS" | "MINUS";
            /**
             * @deprecated
             * @description Time in which a debit is to be settled.
             *
             *     Deprecated from R14.0.0.
             */
            credit_period?: number;
            /** @description Classification of the account. */
            classification_identifier?: components["schemas"]["AccountsReceivableClassificationIdentifier"];
            /** @description Credit rating of the account. */
            credit_rating_code?: components["schemas"]["CreditRatingCode"];
            /** @description Group that is to own the account. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the account. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
            /** @description Contact that is to own the account. */
            contact_information_identifier?: components["schemas"]["ContactInformationIdentifier"];
            /**
             * @description Currency of the account.
             *
             *     Available from R10.0.0.
             */
            currency_identifier?: components["schemas"]["CurrencyIdentifier"];
            /**
             * @description User who looks after the account. Only for an account that a COMPANY owns.
             *
             *     Available from R14.0.0.
             */
            account_manager?: components["schemas"]["UserIdentifier"];
            billing_address?: components["schemas"]["BillingAddressParameter_R14_2_0"];
            /** @description Payment preferences of the account. */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreferenceParameter_R16_0_0"][];
            /** @description Presentment preferences of the account. */
            presentment_preferences_set?: components["schemas"]["AccountsReceivablePresentmentPreferenceParameter"][];
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
        };
        /** @description The accounts receivable to make, of type CUSTOMER. */
        AccountsReceivableCreation_R16_31_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Name of the account. Mandatory unless the system is set up to make the name itself. */
            name?: string;
            /** @description Description of the account. */
            description?: string;
            /** @description Notes on the account. */
            notes?: string;
            /**
             * @deprecated
             * @description VAT number.
             *
             *     Deprecated from R15.0.0.
             */
            vat_number?: string;
            /**
             * @deprecated
             * @description Highest balance that is allowed.
             *
             *     Deprecated from R11.0.0.
             */
            credit_limit?: number;
            /**
             * @deprecated
             * @description Sign of the credit period.
             *
             *     Deprecated from R14.0.0.
             * @enum {string}
             */
            credit_period_operator?: "PLUS" | "MINUS";
            /**
             * @deprecated
             * @description Time in which a debit is to be settled.
             *
             *     Deprecated from R14.0.0.
             */
            credit_period?: number;
            /** @description Classification of the account. */
            classification_identifier?: components["schemas"]["AccountsReceivableClassificationIdentifier"];
            /** @description Credit rating of the account. */
            credit_rating_code?: components["schemas"]["CreditRatingCode"];
            /** @description Group that is to own the account. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the account. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
            /** @description Contact that is to own the account. */
            contact_information_identifier?: components["schemas"]["ContactInformationIdentifier"];
            /**
             * @description Currency of the account.
             *
             *     Available from R10.0.0.
             */
            currency_identifier?: components["schemas"]["CurrencyIdentifier"];
            /**
             * @description User who looks after the account. Only for an account that a COMPANY owns.
             *
             *     Available from R14.0.0.
             */
            account_manager?: components["schemas"]["UserIdentifier"];
            billing_address?: components["schemas"]["BillingAddressParameter"];
            /** @description Payment preferences of the account. */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreferenceParameter_R16_0_0"][];
            /** @description Presentment preferences of the account. */
            presentment_preferences_set?: components["schemas"]["AccountsReceivablePresentmentPreferenceParameter"][];
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
        };
        /** @description The accounts receivable to make, of type CUSTOMER. */
        AccountsReceivableCreation_R17_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Name of the account. Mandatory unless the system is set up to make the name itself. */
            name?: string;
            /** @description Description of the account. */
            description?: string;
            /** @description Notes on the account. */
            notes?: string;
            /**
             * @deprecated
             * @description VAT number.
             *
             *     Deprecated from R15.0.0.
             */
            vat_number?: string;
            /**
             * @deprecated
             * @description Highest balance that is allowed.
             *
             *     Deprecated from R11.0.0.
             */
            credit_limit?: number;
            /**
             * @deprecated
             * @description Sign of the credit period.
             *
             *     Deprecated from R14.0.0.
             * @enum {string}
             */
            credit_period_operator?: "PLUS" | "MINUS";
            /**
             * @deprecated
             * @description Time in which a debit is to be settled.
             *
             *     Deprecated from R14.0.0.
             */
            credit_period?: number;
            /** @description Classification of the account. */
            classification_identifier?: components["schemas"]["AccountsReceivableClassificationIdentifier"];
            /** @description Credit rating of the account. */
            credit_rating_code?: components["schemas"]["CreditRatingCode"];
            /** @description Group that is to own the account. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the account. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
            /** @description Contact that is to own the account. */
            contact_information_identifier?: components["schemas"]["ContactInformationIdentifier"];
            /**
             * @description Currency of the account.
             *
             *     Available from R10.0.0.
             */
            currency_identifier?: components["schemas"]["CurrencyIdentifier"];
            /**
             * @description User who looks after the account. Only for an account that a COMPANY owns.
             *
             *     Available from R14.0.0.
             */
            account_manager?: components["schemas"]["UserIdentifier"];
            billing_address?: components["schemas"]["BillingAddressParameter"];
            /** @description Payment preferences of the account. */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreferenceParameter"][];
            /** @description Presentment preferences of the account. */
            presentment_preferences_set?: components["schemas"]["AccountsReceivablePresentmentPreferenceParameter"][];
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
        };
        /** @description The accounts receivable to make, of type CUSTOMER. */
        AccountsReceivableCreation_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Name of the account. Mandatory unless the system is set up to make the name itself. */
            name?: string;
            /** @description Description of the account. */
            description?: string;
            /** @description Notes on the account. */
            notes?: string;
            /** @description VAT number. */
            vat_number?: string;
            /** @description Highest balance that is allowed. */
            credit_limit?: number;
            /**
             * @description Sign of the credit period.
             * @enum {string}
             */
            credit_period_operator?: "PLUS" | "MINUS";
            /** @description Time in which a debit is to be settled. */
            credit_period?: number;
            /** @description Classification of the account. */
            classification_identifier?: components["schemas"]["AccountsReceivableClassificationIdentifier"];
            /** @description Credit rating of the account. */
            credit_rating_code?: components["schemas"]["CreditRatingCode"];
            /** @description Group that is to own the account. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the account. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
            /** @description Contact that is to own the account. */
            contact_information_identifier?: components["schemas"]["ContactInformationIdentifier_R4_0_0"];
            billing_address?: components["schemas"]["BillingAddressParameter_R4_0_0"];
            /** @description Payment preferences of the account. */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreferenceParameter_R4_0_0"][];
            /** @description Presentment preferences of the account. */
            presentment_preferences_set?: components["schemas"]["AccountsReceivablePresentmentPreferenceParameter_R4_0_0"][];
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
        };
        /** @description The accounts receivable to make, of type CUSTOMER. */
        AccountsReceivableCreation_R5_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Name of the account. Mandatory unless the system is set up to make the name itself. */
            name?: string;
            /** @description Description of the account. */
            description?: string;
            /** @description Notes on the account. */
            notes?: string;
            /** @description VAT number. */
            vat_number?: string;
            /** @description Highest balance that is allowed. */
            credit_limit?: number;
            /**
             * @description Sign of the credit period.
             * @enum {string}
             */
            credit_period_operator?: "PLUS" | "MINUS";
            /** @description Time in which a debit is to be settled. */
            credit_period?: number;
            /** @description Classification of the account. */
            classification_identifier?: components["schemas"]["AccountsReceivableClassificationIdentifier"];
            /** @description Credit rating of the account. */
            credit_rating_code?: components["schemas"]["CreditRatingCode"];
            /** @description Group that is to own the account. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the account. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
            /** @description Contact that is to own the account. */
            contact_information_identifier?: components["schemas"]["ContactInformationIdentifier_R4_0_0"];
            billing_address?: components["schemas"]["BillingAddressParameter_R4_0_0"];
            /** @description Payment preferences of the account. */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreferenceParameter_R5_0_0"][];
            /** @description Presentment preferences of the account. */
            presentment_preferences_set?: components["schemas"]["AccountsReceivablePresentmentPreferenceParameter_R4_0_0"][];
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
        };
        /** @description The accounts receivable to make, of type CUSTOMER. */
        AccountsReceivableCreation_R6_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Name of the account. Mandatory unless the system is set up to make the name itself. */
            name?: string;
            /** @description Description of the account. */
            description?: string;
            /** @description Notes on the account. */
            notes?: string;
            /** @description VAT number. */
            vat_number?: string;
            /** @description Highest balance that is allowed. */
            credit_limit?: number;
            /**
             * @description Sign of the credit period.
             * @enum {string}
             */
            credit_period_operator?: "PLUS" | "MINUS";
            /** @description Time in which a debit is to be settled. */
            credit_period?: number;
            /** @description Classification of the account. */
            classification_identifier?: components["schemas"]["AccountsReceivableClassificationIdentifier"];
            /** @description Credit rating of the account. */
            credit_rating_code?: components["schemas"]["CreditRatingCode"];
            /** @description Group that is to own the account. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the account. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
            /** @description Contact that is to own the account. */
            contact_information_identifier?: components["schemas"]["ContactInformationIdentifier_R4_0_0"];
            billing_address?: components["schemas"]["BillingAddressParameter_R4_0_0"];
            /** @description Payment preferences of the account. */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreferenceParameter_R5_0_0"][];
            /** @description Presentment preferences of the account. */
            presentment_preferences_set?: components["schemas"]["AccountsReceivablePresentmentPreferenceParameter_R6_0_0"][];
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
        };
        /** @description Answer with one accounts receivable. */
        AccountsReceivableEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["AccountsReceivable"];
        };
        /** @description Answer with one accounts receivable. */
        AccountsReceivableEnvelope_R10_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["AccountsReceivable_R10_0_0"];
        };
        /** @description Answer with one accounts receivable. */
        AccountsReceivableEnvelope_R14_1_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["AccountsReceivable_R14_1_0"];
        };
        /** @description Answer with one accounts receivable. */
        AccountsReceivableEnvelope_R14_2_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["AccountsReceivable_R14_2_0"];
        };
        /** @description Answer with one accounts receivable. */
        AccountsReceivableEnvelope_R15_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["AccountsReceivable_R15_0_0"];
        };
        /** @description Answer with one accounts receivable. */
        AccountsReceivableEnvelope_R17_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["AccountsReceivable_R17_0_0"];
        };
        /** @description Answer with one accounts receivable. */
        AccountsReceivableEnvelope_R4_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["AccountsReceivable_R4_0_0"];
        };
        /** @description Answer with one accounts receivable. */
        AccountsReceivableEnvelope_R6_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["AccountsReceivable_R6_0_0"];
        };
        /** @description An accounts receivable that belongs to the group of another one. Any field may be missing. */
        AccountsReceivableGroupMember: {
            /** @description ID of the accounts receivable. */
            id?: string;
            /** @description Number of the accounts receivable. */
            number?: string;
            /** @description Name of the accounts receivable. */
            name?: string | null;
            /**
             * @description State of the accounts receivable.
             * @enum {string}
             */
            life_cycle_state?: "ACTIVE" | "SUSPENDED" | "TERMINATED";
            /**
             * @description How the member is funded.
             * @enum {string}
             */
            funding_scope?: "FULLY_FUNDED" | "PARTIALLY_FUNDED";
        };
        /** @description Answer with a list of members of a group of accounts. */
        AccountsReceivableGroupMemberListEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The members, none included. */
            data: components["schemas"]["AccountsReceivableGroupMember"][];
        };
        /** @description Names one accounts receivable, by exactly one of its fields. */
        AccountsReceivableIdentifier: {
            /** @description ID of the accounts receivable. */
            id: string;
            number?: never;
            name?: never;
        } | {
            id?: never;
            /** @description Number of the accounts receivable. */
            number: string;
            name?: never;
        } | {
            id?: never;
            number?: never;
            /** @description Name of the accounts receivable. */
            name: string;
        };
        /** @description Names one accounts receivable, by one of its own fields or by what identifies its customer. */
        AccountsReceivableIdentifierWithAccessToken: {
            /** @description ID of the accounts receivable. */
            id: string;
            number?: never;
            name?: never;
            access_token_identifier?: never;
            customer_identification_medium_identifier?: never;
        } | {
            id?: never;
            /** @description Number of the accounts receivable. */
            number: string;
            name?: never;
            access_token_identifier?: never;
            customer_identification_medium_identifier?: never;
        } | {
            id?: never;
            number?: never;
            /** @description Name of the accounts receivable. */
            name: string;
            access_token_identifier?: never;
            customer_identification_medium_identifier?: never;
        } | {
            id?: never;
            number?: never;
            name?: never;
            /**
             * @deprecated
             * @description Access token tied to the accounts receivable. Only one in state EFFECTIVE identifies it.
             *
             *     Available from R8.0.0. Deprecated from R18.0.0. Use customer_identification_medium_identifier instead.
             */
            access_token_identifier: components["schemas"]["AccessTokenOrOtpIdentifier"];
            customer_identification_medium_identifier?: never;
        } | {
            id?: never;
            number?: never;
            name?: never;
            access_token_identifier?: never;
            /**
             * @description Customer identification medium tied to the accounts receivable.
             *
             *     Available from R18.0.0.
             */
            customer_identification_medium_identifier: components["schemas"]["CustomerIdentificationMediumIdentifier"];
        };
        /** @description Names one accounts receivable, by one of its own fields or by what identifies its customer. */
        AccountsReceivableIdentifierWithAccessToken_R13_0_0: {
            /** @description ID of the accounts receivable. */
            id: string;
            number?: never;
            name?: never;
            access_token_identifier?: never;
        } | {
            id?: never;
            /** @description Number of the accounts receivable. */
            number: string;
            name?: never;
            access_token_identifier?: never;
        } | {
            id?: never;
            number?: never;
            /** @description Name of the accounts receivable. */
            name: string;
            access_token_identifier?: never;
        } | {
            id?: never;
            number?: never;
            name?: never;
            /**
             * @description Access token tied to the accounts receivable. Only one in state EFFECTIVE identifies it.
             *
             *     Available from R8.0.0.
             */
            access_token_identifier: components["schemas"]["AccessTokenOrOtpIdentifier"];
        };
        /** @description Names one accounts receivable, by one of its own fields or by what identifies its customer. */
        AccountsReceivableIdentifierWithAccessToken_R4_0_0: {
            /** @description ID of the accounts receivable. */
            id: string;
            number?: never;
            name?: never;
        } | {
            id?: never;
            /** @description Number of the accounts receivable. */
            number: string;
            name?: never;
        } | {
            id?: never;
            number?: never;
            /** @description Name of the accounts receivable. */
            name: string;
        };
        /** @description Names one accounts receivable, by one of its own fields or by what identifies its customer. */
        AccountsReceivableIdentifierWithAccessToken_R8_0_0: {
            /** @description ID of the accounts receivable. */
            id: string;
            number?: never;
            name?: never;
            access_token_identifier?: never;
        } | {
            id?: never;
            /** @description Number of the accounts receivable. */
            number: string;
            name?: never;
            access_token_identifier?: never;
        } | {
            id?: never;
            number?: never;
            /** @description Name of the accounts receivable. */
            name: string;
            access_token_identifier?: never;
        } | {
            id?: never;
            number?: never;
            name?: never;
            /**
             * @description Access token tied to the accounts receivable. Only one in state EFFECTIVE identifies it.
             *
             *     Available from R8.0.0.
             */
            access_token_identifier: components["schemas"]["AccessTokenOrOtpIdentifier_R8_0_0"];
        };
        /** @description Answer with a list of accounts. */
        AccountsReceivableListEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The accounts that match, none included. */
            data: components["schemas"]["AccountsReceivable"][];
        };
        /** @description Answer with a list of accounts. */
        AccountsReceivableListEnvelope_R10_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The accounts that match, none included. */
            data: components["schemas"]["AccountsReceivable_R10_0_0"][];
        };
        /** @description Answer with a list of accounts. */
        AccountsReceivableListEnvelope_R14_1_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The accounts that match, none included. */
            data: components["schemas"]["AccountsReceivable_R14_1_0"][];
        };
        /** @description Answer with a list of accounts. */
        AccountsReceivableListEnvelope_R14_2_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The accounts that match, none included. */
            data: components["schemas"]["AccountsReceivable_R14_2_0"][];
        };
        /** @description Answer with a list of accounts. */
        AccountsReceivableListEnvelope_R15_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The accounts that match, none included. */
            data: components["schemas"]["AccountsReceivable_R15_0_0"][];
        };
        /** @description Answer with a list of accounts. */
        AccountsReceivableListEnvelope_R17_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The accounts that match, none included. */
            data: components["schemas"]["AccountsReceivable_R17_0_0"][];
        };
        /** @description Answer with a list of accounts. */
        AccountsReceivableListEnvelope_R4_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The accounts that match, none included. */
            data: components["schemas"]["AccountsReceivable_R4_0_0"][];
        };
        /** @description Answer with a list of accounts. */
        AccountsReceivableListEnvelope_R6_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The accounts that match, none included. */
            data: components["schemas"]["AccountsReceivable_R6_0_0"][];
        };
        /** @description Names the accounts receivable to show. */
        AccountsReceivableLookup: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to show. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the accounts receivable to show. */
        AccountsReceivableLookup_R13_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to show. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken_R13_0_0"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the accounts receivable to show. */
        AccountsReceivableLookup_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to show. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken_R4_0_0"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the accounts receivable to show. */
        AccountsReceivableLookup_R8_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to show. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken_R8_0_0"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description A payment preference that an accounts receivable has. Any field may be missing. */
        AccountsReceivablePaymentPreference: {
            payment_preference?: components["schemas"]["PaymentPreferenceShort"];
            /** @description Whether it is the default of the accounts receivable. */
            is_default?: boolean;
            /**
             * @description Whether it is active.
             *
             *     Available from R15.0.0.
             * @enum {string}
             */
            state?: "ACTIVE" | "INACTIVE";
        };
        /**
         * @description A payment preference of an account: which one it is, and what is known of the bank account or the cards behind it.
         *
         *     Some fields belong to preferences of the types DIRECT_DEBIT, GENERIC_PAYMENT_GATEWAY, OTHER and CUSTOM_1 to CUSTOM_5
         *     only, as the system is set up.
         */
        AccountsReceivablePaymentPreferenceParameter: {
            /** @description Payment preference it is. */
            payment_preference_identifier: components["schemas"]["PaymentPreferenceIdentifier"];
            /** @description Who holds the bank account. */
            account_holder?: string;
            /** @description Whether it is the default of the account. */
            is_default?: boolean;
            /** @description Number of the bank account. */
            bank_account_number?: string;
            /** @description Type of the bank account. */
            bank_account_type_identifier?: components["schemas"]["BankAccountTypeIdentifier"];
            /** @description Bank. */
            bank_identifier?: components["schemas"]["BankIdentifier"];
            /** @description Branch of the bank. */
            bank_branch_identifier?: components["schemas"]["BankBranchIdentifier"];
            /**
             * @description Notes.
             *
             *     Available from R10.1.0.
             */
            notes?: string;
            /**
             * @description Identifier of the payment medium, such as the number of a card.
             *
             *     Available from R11.0.0.
             */
            payment_medium_identifier?: string;
            /** @description Type of the payment medium. */
            payment_medium_type_identifier?: components["schemas"]["PaymentMediumTypeIdentifier"];
            /**
             * @description Whether the preference is active. It is where nothing is sent.
             *
             *     Available from R15.0.0.
             * @enum {string}
             */
            state?: "ACTIVE" | "INACTIVE";
            /**
             * @description Whether open bills are paid with it automatically.
             *
             *     Available from R5.0.0.
             */
            use_for_recurring_payments?: boolean;
            /**
             * @description Whether open bills of subscriptions are paid with it automatically. Only for a payment gateway.
             *
             *     It goes with a wallet too.
             *
             *     Available from R16.0.0.
             */
            opt_in_for_subscriptions?: boolean;
            /**
             * @description Whether open bills of purchases are paid with it automatically. Only for a payment gateway.
             *
             *     It goes with a wallet too.
             *
             *     Available from R16.0.0.
             */
            opt_in_for_purchases?: boolean;
            /**
             * @description International number of the bank account. Only for some types of preferences.
             *
             *     Available from R13.1.0.
             */
            iban?: string;
            /**
             * @description Code of the bank, 8 or 11 characters long. Only for some types of preferences.
             *
             *     Available from R13.1.0.
             */
            business_identifier_code?: string;
            /**
             * @description Reference of the mandate, up to 35 characters long. Only for some types of preferences.
             *
             *     Available from R13.1.0.
             */
            unique_mandate_reference?: string | number;
            /**
             * Format: date-time-local
             * @description When the mandate was signed, without a time zone. Only for some types of preferences.
             *
             *     Available from R13.1.0.
             */
            mandate_signing_date?: string;
            /** @description Cards. Mandatory where the preference is a payment gateway, not allowed otherwise. */
            cards_set?: components["schemas"]["PaymentGatewayCardParameters"][];
        };
        /**
         * @description A payment preference of an account: which one it is, and what is known of the bank account or the cards behind it.
         *
         *     Some fields belong to preferences of the types DIRECT_DEBIT, GENERIC_PAYMENT_GATEWAY, OTHER and CUSTOM_1 to CUSTOM_5
         *     only, as the system is set up.
         */
        AccountsReceivablePaymentPreferenceParameter_R10_1_0: {
            /** @description Payment preference it is. */
            payment_preference_identifier: components["schemas"]["PaymentPreferenceIdentifier"];
            /** @description Who holds the bank account. */
            account_holder?: string;
            /** @description Whether it is the default of the account. */
            is_default?: boolean;
            /** @description Number of the bank account. */
            bank_account_number?: string;
            /** @description Type of the bank account. */
            bank_account_type_identifier?: components["schemas"]["BankAccountTypeIdentifier"];
            /** @description Bank. */
            bank_identifier?: components["schemas"]["BankIdentifier"];
            /** @description Branch of the bank. */
            bank_branch_identifier?: components["schemas"]["BankBranchIdentifier"];
            /**
             * @description Notes.
             *
             *     Available from R10.1.0.
             */
            notes?: string;
            /** @description Type of the payment medium. */
            payment_medium_type_identifier?: components["schemas"]["PaymentMediumTypeIdentifier"];
            /**
             * @description Whether open bills are paid with it automatically.
             *
             *     Available from R5.0.0.
             */
            use_for_recurring_payments?: boolean;
            /** @description Cards. Mandatory where the preference is a payment gateway, not allowed otherwise. */
            cards_set?: components["schemas"]["PaymentGatewayCardParameters_R4_0_0"][];
        };
        /**
         * @description A payment preference of an account: which one it is, and what is known of the bank account or the cards behind it.
         *
         *     Some fields belong to preferences of the types DIRECT_DEBIT, GENERIC_PAYMENT_GATEWAY, OTHER and CUSTOM_1 to CUSTOM_5
         *     only, as the system is set up.
         */
        AccountsReceivablePaymentPreferenceParameter_R11_0_0: {
            /** @description Payment preference it is. */
            payment_preference_identifier: components["schemas"]["PaymentPreferenceIdentifier"];
            /** @description Who holds the bank account. */
            account_holder?: string;
            /** @description Whether it is the default of the account. */
            is_default?: boolean;
            /** @description Number of the bank account. */
            bank_account_number?: string;
            /** @description Type of the bank account. */
            bank_account_type_identifier?: components["schemas"]["BankAccountTypeIdentifier"];
            /** @description Bank. */
            bank_identifier?: components["schemas"]["BankIdentifier"];
            /** @description Branch of the bank. */
            bank_branch_identifier?: components["schemas"]["BankBranchIdentifier"];
            /**
             * @description Notes.
             *
             *     Available from R10.1.0.
             */
            notes?: string;
            /**
             * @description Identifier of the payment medium, such as the number of a card.
             *
             *     Available from R11.0.0.
             */
            payment_medium_identifier?: string;
            /** @description Type of the payment medium. */
            payment_medium_type_identifier?: components["schemas"]["PaymentMediumTypeIdentifier"];
            /**
             * @description Whether open bills are paid with it automatically.
             *
             *     Available from R5.0.0.
             */
            use_for_recurring_payments?: boolean;
            /** @description Cards. Mandatory where the preference is a payment gateway, not allowed otherwise. */
            cards_set?: components["schemas"]["PaymentGatewayCardParameters_R4_0_0"][];
        };
        /**
         * @description A payment preference of an account: which one it is, and what is known of the bank account or the cards behind it.
         *
         *     Some fields belong to preferences of the types DIRECT_DEBIT, GENERIC_PAYMENT_GATEWAY, OTHER and CUSTOM_1 to CUSTOM_5
         *     only, as the system is set up.
         */
        AccountsReceivablePaymentPreferenceParameter_R13_1_0: {
            /** @description Payment preference it is. */
            payment_preference_identifier: components["schemas"]["PaymentPreferenceIdentifier"];
            /** @description Who holds the bank account. */
            account_holder?: string;
            /** @description Whether it is the default of the account. */
            is_default?: boolean;
            /** @description Number of the bank account. */
            bank_account_number?: string;
            /** @description Type of the bank account. */
            bank_account_type_identifier?: components["schemas"]["BankAccountTypeIdentifier"];
            /** @description Bank. */
            bank_identifier?: components["schemas"]["BankIdentifier"];
            /** @description Branch of the bank. */
            bank_branch_identifier?: components["schemas"]["BankBranchIdentifier"];
            /**
             * @description Notes.
             *
             *     Available from R10.1.0.
             */
            notes?: string;
            /**
             * @description Identifier of the payment medium, such as the number of a card.
             *
             *     Available from R11.0.0.
             */
            payment_medium_identifier?: string;
            /** @description Type of the payment medium. */
            payment_medium_type_identifier?: components["schemas"]["PaymentMediumTypeIdentifier"];
            /**
             * @description Whether open bills are paid with it automatically.
             *
             *     Available from R5.0.0.
             */
            use_for_recurring_payments?: boolean;
            /**
             * @description International number of the bank account. Only for some types of preferences.
             *
             *     Available from R13.1.0.
             */
            iban?: string;
            /**
             * @description Code of the bank, 8 or 11 characters long. Only for some types of preferences.
             *
             *     Available from R13.1.0.
             */
            business_identifier_code?: string;
            /**
             * @description Reference of the mandate, up to 35 characters long. Only for some types of preferences.
             *
             *     Available from R13.1.0.
             */
            unique_mandate_reference?: string | number;
            /**
             * Format: date-time-local
             * @description When the mandate was signed, without a time zone. Only for some types of preferences.
             *
             *     Available from R13.1.0.
             */
            mandate_signing_date?: string;
            /** @description Cards. Mandatory where the preference is a payment gateway, not allowed otherwise. */
            cards_set?: components["schemas"]["PaymentGatewayCardParameters_R4_0_0"][];
        };
        /**
         * @description A payment preference of an account: which one it is, and what is known of the bank account or the cards behind it.
         *
         *     Some fields belong to preferences of the types DIRECT_DEBIT, GENERIC_PAYMENT_GATEWAY, OTHER and CUSTOM_1 to CUSTOM_5
         *     only, as the system is set up.
         */
        AccountsReceivablePaymentPreferenceParameter_R14_2_0: {
            /** @description Payment preference it is. */
            payment_preference_identifier: components["schemas"]["PaymentPreferenceIdentifier"];
            /** @description Who holds the bank account. */
            account_holder?: string;
            /** @description Whether it is the default of the account. */
            is_default?: boolean;
            /** @description Number of the bank account. */
            bank_account_number?: string;
            /** @description Type of the bank account. */
            bank_account_type_identifier?: components["schemas"]["BankAccountTypeIdentifier"];
            /** @description Bank. */
            bank_identifier?: components["schemas"]["BankIdentifier"];
            /** @description Branch of the bank. */
            bank_branch_identifier?: components["schemas"]["BankBranchIdentifier"];
            /**
             * @description Notes.
             *
             *     Available from R10.1.0.
             */
            notes?: string;
            /**
             * @description Identifier of the payment medium, such as the number of a card.
             *
             *     Available from R11.0.0.
             */
            payment_medium_identifier?: string;
            /** @description Type of the payment medium. */
            payment_medium_type_identifier?: components["schemas"]["PaymentMediumTypeIdentifier"];
            /**
             * @description Whether open bills are paid with it automatically.
             *
             *     Available from R5.0.0.
             */
            use_for_recurring_payments?: boolean;
            /**
             * @description International number of the bank account. Only for some types of preferences.
             *
             *     Available from R13.1.0.
             */
            iban?: string;
            /**
             * @description Code of the bank, 8 or 11 characters long. Only for some types of preferences.
             *
             *     Available from R13.1.0.
             */
            business_identifier_code?: string;
            /**
             * @description Reference of the mandate, up to 35 characters long. Only for some types of preferences.
             *
             *     Available from R13.1.0.
             */
            unique_mandate_reference?: string | number;
            /**
             * Format: date-time-local
             * @description When the mandate was signed, without a time zone. Only for some types of preferences.
             *
             *     Available from R13.1.0.
             */
            mandate_signing_date?: string;
            /** @description Cards. Mandatory where the preference is a payment gateway, not allowed otherwise. */
            cards_set?: components["schemas"]["PaymentGatewayCardParameters_R14_2_0"][];
        };
        /**
         * @description A payment preference of an account: which one it is, and what is known of the bank account or the cards behind it.
         *
         *     Some fields belong to preferences of the types DIRECT_DEBIT, GENERIC_PAYMENT_GATEWAY, OTHER and CUSTOM_1 to CUSTOM_5
         *     only, as the system is set up.
         */
        AccountsReceivablePaymentPreferenceParameter_R14_3_0: {
            /** @description Payment preference it is. */
            payment_preference_identifier: components["schemas"]["PaymentPreferenceIdentifier"];
            /** @description Who holds the bank account. */
            account_holder?: string;
            /** @description Whether it is the default of the account. */
            is_default?: boolean;
            /** @description Number of the bank account. */
            bank_account_number?: string;
            /** @description Type of the bank account. */
            bank_account_type_identifier?: components["schemas"]["BankAccountTypeIdentifier"];
            /** @description Bank. */
            bank_identifier?: components["schemas"]["BankIdentifier"];
            /** @description Branch of the bank. */
            bank_branch_identifier?: components["schemas"]["BankBranchIdentifier"];
            /**
             * @description Notes.
             *
             *     Available from R10.1.0.
             */
            notes?: string;
            /**
             * @description Identifier of the payment medium, such as the number of a card.
             *
             *     Available from R11.0.0.
             */
            payment_medium_identifier?: string;
            /** @description Type of the payment medium. */
            payment_medium_type_identifier?: components["schemas"]["PaymentMediumTypeIdentifier"];
            /**
             * @description Whether open bills are paid with it automatically.
             *
             *     Available from R5.0.0.
             */
            use_for_recurring_payments?: boolean;
            /**
             * @description International number of the bank account. Only for some types of preferences.
             *
             *     Available from R13.1.0.
             */
            iban?: string;
            /**
             * @description Code of the bank, 8 or 11 characters long. Only for some types of preferences.
             *
             *     Available from R13.1.0.
             */
            business_identifier_code?: string;
            /**
             * @description Reference of the mandate, up to 35 characters long. Only for some types of preferences.
             *
             *     Available from R13.1.0.
             */
            unique_mandate_reference?: string | number;
            /**
             * Format: date-time-local
             * @description When the mandate was signed, without a time zone. Only for some types of preferences.
             *
             *     Available from R13.1.0.
             */
            mandate_signing_date?: string;
            /** @description Cards. Mandatory where the preference is a payment gateway, not allowed otherwise. */
            cards_set?: components["schemas"]["PaymentGatewayCardParameters"][];
        };
        /**
         * @description A payment preference of an account: which one it is, and what is known of the bank account or the cards behind it.
         *
         *     Some fields belong to preferences of the types DIRECT_DEBIT, GENERIC_PAYMENT_GATEWAY, OTHER and CUSTOM_1 to CUSTOM_5
         *     only, as the system is set up.
         */
        AccountsReceivablePaymentPreferenceParameter_R15_0_0: {
            /** @description Payment preference it is. */
            payment_preference_identifier: components["schemas"]["PaymentPreferenceIdentifier"];
            /** @description Who holds the bank account. */
            account_holder?: string;
            /** @description Whether it is the default of the account. */
            is_default?: boolean;
            /** @description Number of the bank account. */
            bank_account_number?: string;
            /** @description Type of the bank account. */
            bank_account_type_identifier?: components["schemas"]["BankAccountTypeIdentifier"];
            /** @description Bank. */
            bank_identifier?: components["schemas"]["BankIdentifier"];
            /** @description Branch of the bank. */
            bank_branch_identifier?: components["schemas"]["BankBranchIdentifier"];
            /**
             * @description Notes.
             *
             *     Available from R10.1.0.
             */
            notes?: string;
            /**
             * @description Identifier of the payment medium, such as the number of a card.
             *
             *     Available from R11.0.0.
             */
            payment_medium_identifier?: string;
            /** @description Type of the payment medium. */
            payment_medium_type_identifier?: components["schemas"]["PaymentMediumTypeIdentifier"];
            /**
             * @description Whether the preference is active. It is where nothing is sent.
             *
             *     Available from R15.0.0.
             * @enum {string}
             */
            state?: "ACTIVE" | "INACTIVE";
            /**
             * @description Whether open bills are paid with it automatically.
             *
             *     Available from R5.0.0.
             */
            use_for_recurring_payments?: boolean;
            /**
             * @description International number of the bank account. Only for some types of preferences.
             *
             *     Available from R13.1.0.
             */
            iban?: string;
            /**
             * @description Code of the bank, 8 or 11 characters long. Only for some types of preferences.
             *
             *     Available from R13.1.0.
             */
            business_identifier_code?: string;
            /**
             * @description Reference of the mandate, up to 35 characters long. Only for some types of preferences.
             *
             *     Available from R13.1.0.
             */
            unique_mandate_reference?: string | number;
            /**
             * Format: date-time-local
             * @description When the mandate was signed, without a time zone. Only for some types of preferences.
             *
             *     Available from R13.1.0.
             */
            mandate_signing_date?: string;
            /** @description Cards. Mandatory where the preference is a payment gateway, not allowed otherwise. */
            cards_set?: components["schemas"]["PaymentGatewayCardParameters"][];
        };
        /**
         * @description A payment preference of an account: which one it is, and what is known of the bank account or the cards behind it.
         *
         *     Some fields belong to preferences of the types DIRECT_DEBIT, GENERIC_PAYMENT_GATEWAY, OTHER and CUSTOM_1 to CUSTOM_5
         *     only, as the system is set up.
         */
        AccountsReceivablePaymentPreferenceParameter_R16_0_0: {
            /** @description Payment preference it is. */
            payment_preference_identifier: components["schemas"]["PaymentPreferenceIdentifier"];
            /** @description Who holds the bank account. */
            account_holder?: string;
            /** @description Whether it is the default of the account. */
            is_default?: boolean;
            /** @description Number of the bank account. */
            bank_account_number?: string;
            /** @description Type of the bank account. */
            bank_account_type_identifier?: components["schemas"]["BankAccountTypeIdentifier"];
            /** @description Bank. */
            bank_identifier?: components["schemas"]["BankIdentifier"];
            /** @description Branch of the bank. */
            bank_branch_identifier?: components["schemas"]["BankBranchIdentifier"];
            /**
             * @description Notes.
             *
             *     Available from R10.1.0.
             */
            notes?: string;
            /**
             * @description Identifier of the payment medium, such as the number of a card.
             *
             *     Available from R11.0.0.
             */
            payment_medium_identifier?: string;
            /** @description Type of the payment medium. */
            payment_medium_type_identifier?: components["schemas"]["PaymentMediumTypeIdentifier"];
            /**
             * @description Whether the preference is active. It is where nothing is sent.
             *
             *     Available from R15.0.0.
             * @enum {string}
             */
            state?: "ACTIVE" | "INACTIVE";
            /**
             * @description Whether open bills are paid with it automatically.
             *
             *     Available from R5.0.0.
             */
            use_for_recurring_payments?: boolean;
            /**
             * @description Whether open bills of subscriptions are paid with it automatically. Only for a payment gateway.
             *
             *     Available from R16.0.0.
             */
            opt_in_for_subscriptions?: boolean;
            /**
             * @description Whether open bills of purchases are paid with it automatically. Only for a payment gateway.
             *
             *     Available from R16.0.0.
             */
            opt_in_for_purchases?: boolean;
            /**
             * @description International number of the bank account. Only for some types of preferences.
             *
             *     Available from R13.1.0.
             */
            iban?: string;
            /**
             * @description Code of the bank, 8 or 11 characters long. Only for some types of preferences.
             *
             *     Available from R13.1.0.
             */
            business_identifier_code?: string;
            /**
             * @description Reference of the mandate, up to 35 characters long. Only for some types of preferences.
             *
             *     Available from R13.1.0.
             */
            unique_mandate_reference?: string | number;
            /**
             * Format: date-time-local
             * @description When the mandate was signed, without a time zone. Only for some types of preferences.
             *
             *     Available from R13.1.0.
             */
            mandate_signing_date?: string;
            /** @description Cards. Mandatory where the preference is a payment gateway, not allowed otherwise. */
            cards_set?: components["schemas"]["PaymentGatewayCardParameters"][];
        };
        /**
         * @description A payment preference of an account: which one it is, and what is known of the bank account or the cards behind it.
         *
         *     Some fields belong to preferences of the types DIRECT_DEBIT, GENERIC_PAYMENT_GATEWAY, OTHER and CUSTOM_1 to CUSTOM_5
         *     only, as the system is set up.
         */
        AccountsReceivablePaymentPreferenceParameter_R4_0_0: {
            /** @description Payment preference it is. */
            payment_preference_identifier: components["schemas"]["PaymentPreferenceIdentifier"];
            /** @description Who holds the bank account. */
            account_holder?: string;
            /** @description Whether it is the default of the account. */
            is_default?: boolean;
            /** @description Number of the bank account. */
            bank_account_number?: string;
            /** @description Type of the bank account. */
            bank_account_type_identifier?: components["schemas"]["BankAccountTypeIdentifier"];
            /** @description Bank. */
            bank_identifier?: components["schemas"]["BankIdentifier"];
            /** @description Branch of the bank. */
            bank_branch_identifier?: components["schemas"]["BankBranchIdentifier"];
            /** @description Type of the payment medium. */
            payment_medium_type_identifier?: components["schemas"]["PaymentMediumTypeIdentifier"];
            /** @description Cards. Mandatory where the preference is a payment gateway, not allowed otherwise. */
            cards_set?: components["schemas"]["PaymentGatewayCardParameters_R4_0_0"][];
        };
        /**
         * @description A payment preference of an account: which one it is, and what is known of the bank account or the cards behind it.
         *
         *     Some fields belong to preferences of the types DIRECT_DEBIT, GENERIC_PAYMENT_GATEWAY, OTHER and CUSTOM_1 to CUSTOM_5
         *     only, as the system is set up.
         */
        AccountsReceivablePaymentPreferenceParameter_R5_0_0: {
            /** @description Payment preference it is. */
            payment_preference_identifier: components["schemas"]["PaymentPreferenceIdentifier"];
            /** @description Who holds the bank account. */
            account_holder?: string;
            /** @description Whether it is the default of the account. */
            is_default?: boolean;
            /** @description Number of the bank account. */
            bank_account_number?: string;
            /** @description Type of the bank account. */
            bank_account_type_identifier?: components["schemas"]["BankAccountTypeIdentifier"];
            /** @description Bank. */
            bank_identifier?: components["schemas"]["BankIdentifier"];
            /** @description Branch of the bank. */
            bank_branch_identifier?: components["schemas"]["BankBranchIdentifier"];
            /** @description Type of the payment medium. */
            payment_medium_type_identifier?: components["schemas"]["PaymentMediumTypeIdentifier"];
            /**
             * @description Whether open bills are paid with it automatically.
             *
             *     Available from R5.0.0.
             */
            use_for_recurring_payments?: boolean;
            /** @description Cards. Mandatory where the preference is a payment gateway, not allowed otherwise. */
            cards_set?: components["schemas"]["PaymentGatewayCardParameters_R4_0_0"][];
        };
        /** @description A payment preference of an accounts receivable, as far as other records show it. Any field may be missing. */
        AccountsReceivablePaymentPreferenceShort: {
            /** @description ID of the payment preference. */
            id?: string;
            /** @description Holder of the bank account. */
            account_holder?: string | null;
            /** @description Number of the bank account. */
            bank_account_number?: string | null;
            /** @description Whether it is the default preference of the accounts receivable. */
            default?: boolean;
            /**
             * @description State of the payment preference.
             *
             *     Available from R15.0.0.
             * @enum {string}
             */
            state?: "ACTIVE" | "INACTIVE";
            /**
             * @deprecated
             * @description Whether open bills of the accounts receivable are paid by it on their own.
             *
             *     Deprecated from R16.0.0. Use opt_in_for_subscriptions instead.
             */
            use_for_recurring_payments?: boolean;
            /**
             * @description Whether open bills of subscriptions are paid by it on their own.
             *
             *     Available from R16.0.0.
             */
            opt_in_for_subscriptions?: boolean;
            /**
             * @description Whether open bills of purchases are paid by it on their own.
             *
             *     Available from R16.0.0.
             */
            opt_in_for_purchases?: boolean;
            /**
             * @description Notes on the payment preference.
             *
             *     Available from R10.1.0.
             */
            notes?: string | null;
            /**
             * @description What identifies the medium that pays, such as a card.
             *
             *     Available from R11.0.0.
             */
            payment_medium_identifier?: string | null;
            /**
             * @description International number of the bank account.
             *
             *     Available from R13.1.0.
             */
            iban?: string | null;
            /**
             * @description Code of the bank.
             *
             *     Available from R13.1.0.
             */
            business_identifier_code?: string | null;
            /**
             * @description Reference of the mandate.
             *
             *     Available from R13.1.0.
             */
            unique_mandate_reference?: number | null;
        } | null;
        /** @description A payment preference of an accounts receivable, as far as other records show it. Any field may be missing. */
        AccountsReceivablePaymentPreferenceShort_R10_1_0: {
            /** @description ID of the payment preference. */
            id?: string;
            /** @description Holder of the bank account. */
            account_holder?: string | null;
            /** @description Number of the bank account. */
            bank_account_number?: string | null;
            /** @description Whether it is the default preference of the accounts receivable. */
            default?: boolean;
            /** @description Whether open bills of the accounts receivable are paid by it on their own. */
            use_for_recurring_payments?: boolean;
            /**
             * @description Notes on the payment preference.
             *
             *     Available from R10.1.0.
             */
            notes?: string | null;
        } | null;
        /** @description A payment preference of an accounts receivable, as far as other records show it. Any field may be missing. */
        AccountsReceivablePaymentPreferenceShort_R11_0_0: {
            /** @description ID of the payment preference. */
            id?: string;
            /** @description Holder of the bank account. */
            account_holder?: string | null;
            /** @description Number of the bank account. */
            bank_account_number?: string | null;
            /** @description Whether it is the default preference of the accounts receivable. */
            default?: boolean;
            /** @description Whether open bills of the accounts receivable are paid by it on their own. */
            use_for_recurring_payments?: boolean;
            /**
             * @description Notes on the payment preference.
             *
             *     Available from R10.1.0.
             */
            notes?: string | null;
            /**
             * @description What identifies the medium that pays, such as a card.
             *
             *     Available from R11.0.0.
             */
            payment_medium_identifier?: string | null;
        } | null;
        /** @description A payment preference of an accounts receivable, as far as other records show it. Any field may be missing. */
        AccountsReceivablePaymentPreferenceShort_R13_1_0: {
            /** @description ID of the payment preference. */
            id?: string;
            /** @description Holder of the bank account. */
            account_holder?: string | null;
            /** @description Number of the bank account. */
            bank_account_number?: string | null;
            /** @description Whether it is the default preference of the accounts receivable. */
            default?: boolean;
            /** @description Whether open bills of the accounts receivable are paid by it on their own. */
            use_for_recurring_payments?: boolean;
            /**
             * @description Notes on the payment preference.
             *
             *     Available from R10.1.0.
             */
            notes?: string | null;
            /**
             * @description What identifies the medium that pays, such as a card.
             *
             *     Available from R11.0.0.
             */
            payment_medium_identifier?: string | null;
            /**
             * @description International number of the bank account.
             *
             *     Available from R13.1.0.
             */
            iban?: string | null;
            /**
             * @description Code of the bank.
             *
             *     Available from R13.1.0.
             */
            business_identifier_code?: string | null;
            /**
             * @description Reference of the mandate.
             *
             *     Available from R13.1.0.
             */
            unique_mandate_reference?: number | null;
        } | null;
        /** @description A payment preference of an accounts receivable, as far as other records show it. Any field may be missing. */
        AccountsReceivablePaymentPreferenceShort_R15_0_0: {
            /** @description ID of the payment preference. */
            id?: string;
            /** @description Holder of the bank account. */
            account_holder?: string | null;
            /** @description Number of the bank account. */
            bank_account_number?: string | null;
            /** @description Whether it is the default preference of the accounts receivable. */
            default?: boolean;
            /**
             * @description State of the payment preference.
             *
             *     Available from R15.0.0.
             * @enum {string}
             */
            state?: "ACTIVE" | "INACTIVE";
            /** @description Whether open bills of the accounts receivable are paid by it on their own. */
            use_for_recurring_payments?: boolean;
            /**
             * @description Notes on the payment preference.
             *
             *     Available from R10.1.0.
             */
            notes?: string | null;
            /**
             * @description What identifies the medium that pays, such as a card.
             *
             *     Available from R11.0.0.
             */
            payment_medium_identifier?: string | null;
            /**
             * @description International number of the bank account.
             *
             *     Available from R13.1.0.
             */
            iban?: string | null;
            /**
             * @description Code of the bank.
             *
             *     Available from R13.1.0.
             */
            business_identifier_code?: string | null;
            /**
             * @description Reference of the mandate.
             *
             *     Available from R13.1.0.
             */
            unique_mandate_reference?: number | null;
        } | null;
        /** @description A payment preference of an accounts receivable, as far as other records show it. Any field may be missing. */
        AccountsReceivablePaymentPreferenceShort_R4_0_0: {
            /** @description ID of the payment preference. */
            id?: string;
            /** @description Holder of the bank account. */
            account_holder?: string | null;
            /** @description Number of the bank account. */
            bank_account_number?: string | null;
            /** @description Whether it is the default preference of the accounts receivable. */
            default?: boolean;
            /** @description Whether open bills of the accounts receivable are paid by it on their own. */
            use_for_recurring_payments?: boolean;
        } | null;
        /** @description A payment preference that an accounts receivable has. Any field may be missing. */
        AccountsReceivablePaymentPreference_R14_2_0: {
            payment_preference?: components["schemas"]["PaymentPreferenceShort_R14_2_0"];
            /** @description Whether it is the default of the accounts receivable. */
            is_default?: boolean;
        };
        /** @description A payment preference that an accounts receivable has. Any field may be missing. */
        AccountsReceivablePaymentPreference_R15_0_0: {
            payment_preference?: components["schemas"]["PaymentPreferenceShort_R14_2_0"];
            /** @description Whether it is the default of the accounts receivable. */
            is_default?: boolean;
            /**
             * @description Whether it is active.
             *
             *     Available from R15.0.0.
             * @enum {string}
             */
            state?: "ACTIVE" | "INACTIVE";
        };
        /** @description A payment preference that an accounts receivable has. Any field may be missing. */
        AccountsReceivablePaymentPreference_R6_0_0: {
            payment_preference?: components["schemas"]["PaymentPreferenceShort_R6_0_0"];
            /** @description Whether it is the default of the accounts receivable. */
            is_default?: boolean;
        };
        /** @description A presentment preference that an accounts receivable has. Any field may be missing. */
        AccountsReceivablePresentmentPreference: {
            presentment_preference?: components["schemas"]["PresentmentPreference"];
            /**
             * @description Whether it is active.
             * @enum {string}
             */
            state?: "ACTIVE" | "INACTIVE";
        };
        /** @description A presentment preference of an account, and the email address or the phone behind it. */
        AccountsReceivablePresentmentPreferenceParameter: {
            /** @description Presentment preference it is. */
            presentment_preference_identifier: components["schemas"]["PresentmentPreferenceIdentifier"];
            /**
             * @description Whether the preference is active. It is where nothing is sent.
             * @enum {string}
             */
            state?: "ACTIVE" | "INACTIVE";
            /**
             * @description Email address. Mandatory for a preference by email, not allowed otherwise.
             *
             *     It goes with a custom type that is tied to email too.
             *
             *     Available from R6.0.0.
             */
            email?: components["schemas"]["PresentmentPreferenceEmailParameter"];
            /**
             * @description Phone. Mandatory for a preference by SMS, not allowed otherwise.
             *
             *     It goes with a custom type that is tied to SMS too.
             *
             *     Available from R6.0.0.
             */
            phone?: components["schemas"]["PresentmentPreferencePhoneParameter"];
        };
        /** @description A presentment preference of an account, and the email address or the phone behind it. */
        AccountsReceivablePresentmentPreferenceParameter_R12_0_0: {
            /** @description Presentment preference it is. */
            presentment_preference_identifier: components["schemas"]["PresentmentPreferenceIdentifier"];
            /**
             * @description Whether the preference is active. It is where nothing is sent.
             * @enum {string}
             */
            state?: "ACTIVE" | "INACTIVE";
            /**
             * @description Email address. Mandatory for a preference by email, not allowed otherwise.
             *
             *     It goes with a custom type that is tied to email too.
             *
             *     Available from R6.0.0.
             */
            email?: components["schemas"]["PresentmentPreferenceEmailParameter"];
            /**
             * @description Phone. Mandatory for a preference by SMS, not allowed otherwise.
             *
             *     It goes with a custom type that is tied to SMS too.
             *
             *     Available from R6.0.0.
             */
            phone?: components["schemas"]["PresentmentPreferencePhoneParameter_R6_0_0"];
        };
        /** @description A presentment preference of an account, and the email address or the phone behind it. */
        AccountsReceivablePresentmentPreferenceParameter_R4_0_0: {
            /** @description Presentment preference it is. */
            presentment_preference_identifier: components["schemas"]["PresentmentPreferenceIdentifier"];
            /**
             * @description Whether the preference is active. It is where nothing is sent.
             * @enum {string}
             */
            state?: "ACTIVE" | "INACTIVE";
        };
        /** @description A presentment preference of an account, and the email address or the phone behind it. */
        AccountsReceivablePresentmentPreferenceParameter_R6_0_0: {
            /** @description Presentment preference it is. */
            presentment_preference_identifier: components["schemas"]["PresentmentPreferenceIdentifier"];
            /**
             * @description Whether the preference is active. It is where nothing is sent.
             * @enum {string}
             */
            state?: "ACTIVE" | "INACTIVE";
            /**
             * @description Email address. Mandatory for a preference by email, not allowed otherwise.
             *
             *     Available from R6.0.0.
             */
            email?: components["schemas"]["PresentmentPreferenceEmailParameter"];
            /**
             * @description Phone. Mandatory for a preference by SMS, not allowed otherwise.
             *
             *     Available from R6.0.0.
             */
            phone?: components["schemas"]["PresentmentPreferencePhoneParameter_R6_0_0"];
        };
        /** @description An accounts receivable, as far as other records show it. Any field may be missing. */
        AccountsReceivableReference: {
            /** @description ID of the accounts receivable. */
            id?: string;
            /** @description Number of the accounts receivable. */
            number?: string;
            /** @description Name of the accounts receivable. */
            name?: string | null;
            /**
             * @description State of the accounts receivable.
             * @enum {string}
             */
            life_cycle_state?: "ACTIVE" | "SUSPENDED" | "TERMINATED";
            /** @description State of verification. Its values are not known. */
            verification_state?: string | null;
            /** @description Contact that owns the accounts receivable. */
            contact_information?: components["schemas"]["ContactInformationReference"];
            /** @description Contact that owns the accounts receivable. */
            account_owner?: components["schemas"]["ContactInformationReference"];
        } | null;
        /**
         * @description Names the accounts receivable to change and carries its new values. A field that is left out stays as it is; a field
         *     sent as null is emptied.
         */
        AccountsReceivableUpdate: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to change. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken"];
            /** @description Name of the account. */
            name?: string | null;
            /** @description Description of the account. */
            description?: string | null;
            /** @description Notes on the account. */
            notes?: string | null;
            /** @description VAT number. */
            vat_number?: string | null;
            /**
             * @deprecated
             * @description Highest balance that is allowed.
             *
             *     Deprecated from R11.0.0.
             */
            credit_limit?: number | null;
            /**
             * @deprecated
             * @description Time in which a debit is to be settled.
             *
             *     Deprecated from R14.0.0.
             */
            credit_period?: number | null;
            /** @description Classification of the account. */
            classification_identifier?: components["schemas"]["AccountsReceivableClassificationIdentifier"];
            /** @description Credit rating of the account. */
            credit_rating_identifier?: components["schemas"]["CreditRatingIdentifier"];
            /** @description Group that is to own the account. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the account. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
            /**
             * @description Business unit that is to own the account.
             *
             *     Available from R18.0.0.
             */
            owned_by_business_unit_identifier?: components["schemas"]["BusinessUnitIdentifier"];
        };
        /**
         * @description Names the accounts receivable to change and carries its new values. A field that is left out stays as it is; a field
         *     sent as null is emptied.
         */
        AccountsReceivableUpdate_R11_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to change. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken_R8_0_0"];
            /** @description Name of the account. */
            name?: string | null;
            /** @description Description of the account. */
            description?: string | null;
            /** @description Notes on the account. */
            notes?: string | null;
            /** @description VAT number. */
            vat_number?: string | null;
            /**
             * @deprecated
             * @description Highest balance that is allowed.
             *
             *     Deprecated from R11.0.0.
             */
            credit_limit?: number | null;
            /** @description Time in which a debit is to be settled. */
            credit_period?: number | null;
            /** @description Classification of the account. */
            classification_identifier?: components["schemas"]["AccountsReceivableClassificationIdentifier"];
            /** @description Credit rating of the account. */
            credit_rating_identifier?: components["schemas"]["CreditRatingIdentifier"];
            /** @description Group that is to own the account. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the account. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
        };
        /**
         * @description Names the accounts receivable to change and carries its new values. A field that is left out stays as it is; a field
         *     sent as null is emptied.
         */
        AccountsReceivableUpdate_R13_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to change. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken_R13_0_0"];
            /** @description Name of the account. */
            name?: string | null;
            /** @description Description of the account. */
            description?: string | null;
            /** @description Notes on the account. */
            notes?: string | null;
            /** @description VAT number. */
            vat_number?: string | null;
            /**
             * @deprecated
             * @description Highest balance that is allowed.
             *
             *     Deprecated from R11.0.0.
             */
            credit_limit?: number | null;
            /** @description Time in which a debit is to be settled. */
            credit_period?: number | null;
            /** @description Classification of the account. */
            classification_identifier?: components["schemas"]["AccountsReceivableClassificationIdentifier"];
            /** @description Credit rating of the account. */
            credit_rating_identifier?: components["schemas"]["CreditRatingIdentifier"];
            /** @description Group that is to own the account. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the account. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
        };
        /**
         * @description Names the accounts receivable to change and carries its new values. A field that is left out stays as it is; a field
         *     sent as null is emptied.
         */
        AccountsReceivableUpdate_R14_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to change. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken_R13_0_0"];
            /** @description Name of the account. */
            name?: string | null;
            /** @description Description of the account. */
            description?: string | null;
            /** @description Notes on the account. */
            notes?: string | null;
            /** @description VAT number. */
            vat_number?: string | null;
            /**
             * @deprecated
             * @description Highest balance that is allowed.
             *
             *     Deprecated from R11.0.0.
             */
            credit_limit?: number | null;
            /**
             * @deprecated
             * @description Time in which a debit is to be settled.
             *
             *     Deprecated from R14.0.0.
             */
            credit_period?: number | null;
            /** @description Classification of the account. */
            classification_identifier?: components["schemas"]["AccountsReceivableClassificationIdentifier"];
            /** @description Credit rating of the account. */
            credit_rating_identifier?: components["schemas"]["CreditRatingIdentifier"];
            /** @description Group that is to own the account. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the account. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
        };
        /**
         * @description Names the accounts receivable to change and carries its new values. A field that is left out stays as it is; a field
         *     sent as null is emptied.
         */
        AccountsReceivableUpdate_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to change. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken_R4_0_0"];
            /** @description Name of the account. */
            name?: string | null;
            /** @description Description of the account. */
            description?: string | null;
            /** @description Notes on the account. */
            notes?: string | null;
            /** @description VAT number. */
            vat_number?: string | null;
            /** @description Highest balance that is allowed. */
            credit_limit?: number | null;
            /** @description Time in which a debit is to be settled. */
            credit_period?: number | null;
            /** @description Classification of the account. */
            classification_identifier?: components["schemas"]["AccountsReceivableClassificationIdentifier"];
            /** @description Credit rating of the account. */
            credit_rating_identifier?: components["schemas"]["CreditRatingIdentifier"];
            /** @description Group that is to own the account. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the account. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
        };
        /**
         * @description Names the accounts receivable to change and carries its new values. A field that is left out stays as it is; a field
         *     sent as null is emptied.
         */
        AccountsReceivableUpdate_R8_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to change. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken_R8_0_0"];
            /** @description Name of the account. */
            name?: string | null;
            /** @description Description of the account. */
            description?: string | null;
            /** @description Notes on the account. */
            notes?: string | null;
            /** @description VAT number. */
            vat_number?: string | null;
            /** @description Highest balance that is allowed. */
            credit_limit?: number | null;
            /** @description Time in which a debit is to be settled. */
            credit_period?: number | null;
            /** @description Classification of the account. */
            classification_identifier?: components["schemas"]["AccountsReceivableClassificationIdentifier"];
            /** @description Credit rating of the account. */
            credit_rating_identifier?: components["schemas"]["CreditRatingIdentifier"];
            /** @description Group that is to own the account. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the account. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
        };
        /** @description An accounts receivable with all its fields. Any field may be missing, since the caller can choose the fields. */
        AccountsReceivable_R10_0_0: {
            /** @description ID of the accounts receivable. */
            id?: string;
            /**
             * @description Type of the accounts receivable.
             * @enum {string}
             */
            type?: "CUSTOMER" | "SYSTEM";
            /** @description Number of the accounts receivable. */
            number?: string;
            /** @description Name of the accounts receivable. */
            name?: string | null;
            /** @description Description of the accounts receivable. */
            description?: string | null;
            /** @description Notes on the accounts receivable. */
            notes?: string | null;
            /**
             * @description Posted debits less posted credits.
             *
             *     It is the opening balance, plus what was posted since and is tied to no accounting period yet.
             */
            balance?: number;
            /**
             * @description Balance with which the open accounting period began.
             *
             *     Available from R10.0.0.
             */
            opening_balance?: number | null;
            /**
             * Format: date-time-local
             * @description When closing a period last set the opening balance, without a time zone.
             *
             *     Available from R10.0.0.
             */
            opening_balance_date?: string | null;
            /** @description What is unpaid of posted debits that are past their due date. */
            outstanding_amount?: number;
            /**
             * @description Whether the outstanding amount is above the credit limit.
             * @enum {string}
             */
            credit_limit_status?: "NOT_EXCEEDED" | "EXCEEDED";
            /** @description Highest balance that is allowed. */
            credit_limit?: number | null;
            /** @description Time in which a debit is to be settled. */
            credit_period?: number | null;
            /**
             * @description State of the accounts receivable.
             * @enum {string}
             */
            life_cycle_state?: "ACTIVE" | "SUSPENDED" | "TERMINATED";
            /** @description Contact that owns the accounts receivable. */
            account_owner?: components["schemas"]["ContactInformationReference"];
            /** @description Classification of the accounts receivable. */
            classification?: components["schemas"]["AccountsReceivableClassification"];
            /**
             * @description How the debits of the accounts receivable may be paid.
             *
             *     Available from R6.0.0.
             */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreference_R6_0_0"][] | null;
            /**
             * @description How bills are presented to the owner.
             *
             *     Available from R6.0.0.
             */
            presentment_preferences_set?: components["schemas"]["AccountsReceivablePresentmentPreference"][] | null;
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description An accounts receivable with all its fields. Any field may be missing, since the caller can choose the fields. */
        AccountsReceivable_R14_1_0: {
            /** @description ID of the accounts receivable. */
            id?: string;
            /**
             * @description Type of the accounts receivable.
             * @enum {string}
             */
            type?: "CUSTOMER" | "SYSTEM";
            /** @description Number of the accounts receivable. */
            number?: string;
            /** @description Name of the accounts receivable. */
            name?: string | null;
            /** @description Description of the accounts receivable. */
            description?: string | null;
            /** @description Notes on the accounts receivable. */
            notes?: string | null;
            /**
             * @description Posted debits less posted credits.
             *
             *     It is the opening balance, plus what was posted since and is tied to no accounting period yet.
             */
            balance?: number;
            /**
             * @description Balance with which the open accounting period began.
             *
             *     Available from R10.0.0.
             */
            opening_balance?: number | null;
            /**
             * Format: date-time-local
             * @description When closing a period last set the opening balance, without a time zone.
             *
             *     Available from R10.0.0.
             */
            opening_balance_date?: string | null;
            /** @description What is unpaid of posted debits that are past their due date. */
            outstanding_amount?: number;
            /**
             * @description Whether the outstanding amount is above the credit limit.
             * @enum {string}
             */
            credit_limit_status?: "NOT_EXCEEDED" | "EXCEEDED";
            /** @description Highest balance that is allowed. */
            credit_limit?: number | null;
            /** @description Time in which a debit is to be settled. */
            credit_period?: number | null;
            /**
             * @description State of the accounts receivable.
             * @enum {string}
             */
            life_cycle_state?: "ACTIVE" | "SUSPENDED" | "TERMINATED";
            /** @description Contact that owns the accounts receivable. */
            account_owner?: components["schemas"]["ContactInformationReference"];
            /** @description Classification of the accounts receivable. */
            classification?: components["schemas"]["AccountsReceivableClassification"];
            /**
             * @description How the debits of the accounts receivable may be paid.
             *
             *     Available from R6.0.0.
             */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreference_R6_0_0"][] | null;
            /**
             * @description How bills are presented to the owner.
             *
             *     Available from R6.0.0.
             */
            presentment_preferences_set?: components["schemas"]["AccountsReceivablePresentmentPreference"][] | null;
            log_information?: components["schemas"]["LogInformation_R14_1_0"];
        };
        /** @description An accounts receivable with all its fields. Any field may be missing, since the caller can choose the fields. */
        AccountsReceivable_R14_2_0: {
            /** @description ID of the accounts receivable. */
            id?: string;
            /**
             * @description Type of the accounts receivable.
             * @enum {string}
             */
            type?: "CUSTOMER" | "SYSTEM";
            /** @description Number of the accounts receivable. */
            number?: string;
            /** @description Name of the accounts receivable. */
            name?: string | null;
            /** @description Description of the accounts receivable. */
            description?: string | null;
            /** @description Notes on the accounts receivable. */
            notes?: string | null;
            /**
             * @description Posted debits less posted credits.
             *
             *     It is the opening balance, plus what was posted since and is tied to no accounting period yet.
             */
            balance?: number;
            /**
             * @description Balance with which the open accounting period began.
             *
             *     Available from R10.0.0.
             */
            opening_balance?: number | null;
            /**
             * Format: date-time-local
             * @description When closing a period last set the opening balance, without a time zone.
             *
             *     Available from R10.0.0.
             */
            opening_balance_date?: string | null;
            /** @description What is unpaid of posted debits that are past their due date. */
            outstanding_amount?: number;
            /**
             * @description Whether the outstanding amount is above the credit limit.
             * @enum {string}
             */
            credit_limit_status?: "NOT_EXCEEDED" | "EXCEEDED";
            /** @description Highest balance that is allowed. */
            credit_limit?: number | null;
            /** @description Time in which a debit is to be settled. */
            credit_period?: number | null;
            /**
             * @description State of the accounts receivable.
             * @enum {string}
             */
            life_cycle_state?: "ACTIVE" | "SUSPENDED" | "TERMINATED";
            /** @description Contact that owns the accounts receivable. */
            account_owner?: components["schemas"]["ContactInformationReference"];
            /** @description Classification of the accounts receivable. */
            classification?: components["schemas"]["AccountsReceivableClassification"];
            /**
             * @description How the debits of the accounts receivable may be paid.
             *
             *     Available from R6.0.0.
             */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreference_R14_2_0"][] | null;
            /**
             * @description How bills are presented to the owner.
             *
             *     Available from R6.0.0.
             */
            presentment_preferences_set?: components["schemas"]["AccountsReceivablePresentmentPreference"][] | null;
            log_information?: components["schemas"]["LogInformation_R14_1_0"];
        };
        /** @description An accounts receivable with all its fields. Any field may be missing, since the caller can choose the fields. */
        AccountsReceivable_R15_0_0: {
            /** @description ID of the accounts receivable. */
            id?: string;
            /**
             * @description Type of the accounts receivable.
             * @enum {string}
             */
            type?: "CUSTOMER" | "SYSTEM" | "ORGANISATIONAL";
            /** @description Number of the accounts receivable. */
            number?: string;
            /** @description Name of the accounts receivable. */
            name?: string | null;
            /** @description Description of the accounts receivable. */
            description?: string | null;
            /** @description Notes on the accounts receivable. */
            notes?: string | null;
            /**
             * @description Posted debits less posted credits.
             *
             *     It is the opening balance, plus what was posted since and is tied to no accounting period yet.
             */
            balance?: number;
            /**
             * @description Balance with which the open accounting period began.
             *
             *     Available from R10.0.0.
             */
            opening_balance?: number | null;
            /**
             * Format: date-time-local
             * @description When closing a period last set the opening balance, without a time zone.
             *
             *     Available from R10.0.0.
             */
            opening_balance_date?: string | null;
            /** @description What is unpaid of posted debits that are past their due date. */
            outstanding_amount?: number;
            /**
             * @description Whether the outstanding amount is above the credit limit.
             * @enum {string}
             */
            credit_limit_status?: "NOT_EXCEEDED" | "EXCEEDED";
            /** @description Highest balance that is allowed. */
            credit_limit?: number | null;
            /** @description Time in which a debit is to be settled. */
            credit_period?: number | null;
            /**
             * @description State of the accounts receivable.
             * @enum {string}
             */
            life_cycle_state?: "ACTIVE" | "SUSPENDED" | "TERMINATED";
            /** @description Contact that owns the accounts receivable. */
            account_owner?: components["schemas"]["ContactInformationReference"];
            /** @description Classification of the accounts receivable. */
            classification?: components["schemas"]["AccountsReceivableClassification"];
            /**
             * @description How the debits of the accounts receivable may be paid.
             *
             *     Available from R6.0.0.
             */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreference_R15_0_0"][] | null;
            /**
             * @description How bills are presented to the owner.
             *
             *     Available from R6.0.0.
             */
            presentment_preferences_set?: components["schemas"]["AccountsReceivablePresentmentPreference"][] | null;
            log_information?: components["schemas"]["LogInformation_R14_1_0"];
        };
        /** @description An accounts receivable with all its fields. Any field may be missing, since the caller can choose the fields. */
        AccountsReceivable_R17_0_0: {
            /** @description ID of the accounts receivable. */
            id?: string;
            /**
             * @description Type of the accounts receivable.
             * @enum {string}
             */
            type?: "CUSTOMER" | "SYSTEM" | "ORGANISATIONAL";
            /** @description Number of the accounts receivable. */
            number?: string;
            /** @description Name of the accounts receivable. */
            name?: string | null;
            /** @description Description of the accounts receivable. */
            description?: string | null;
            /** @description Notes on the accounts receivable. */
            notes?: string | null;
            /**
             * @description Posted debits less posted credits.
             *
             *     It is the opening balance, plus what was posted since and is tied to no accounting period yet.
             */
            balance?: number;
            /**
             * @description Balance with which the open accounting period began.
             *
             *     Available from R10.0.0.
             */
            opening_balance?: number | null;
            /**
             * Format: date-time-local
             * @description When closing a period last set the opening balance, without a time zone.
             *
             *     Available from R10.0.0.
             */
            opening_balance_date?: string | null;
            /** @description What is unpaid of posted debits that are past their due date. */
            outstanding_amount?: number;
            /**
             * @description Whether the outstanding amount is above the credit limit.
             * @enum {string}
             */
            credit_limit_status?: "NOT_EXCEEDED" | "EXCEEDED";
            /** @description Highest balance that is allowed. */
            credit_limit?: number | null;
            /** @description Time in which a debit is to be settled. */
            credit_period?: number | null;
            /**
             * @description State of the accounts receivable.
             * @enum {string}
             */
            life_cycle_state?: "ACTIVE" | "SUSPENDED" | "TERMINATED";
            /** @description Contact that owns the accounts receivable. */
            account_owner?: components["schemas"]["ContactInformationReference"];
            /** @description Classification of the accounts receivable. */
            classification?: components["schemas"]["AccountsReceivableClassification"];
            /**
             * @description How the debits of the accounts receivable may be paid.
             *
             *     Available from R6.0.0.
             */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreference"][] | null;
            /**
             * @description How bills are presented to the owner.
             *
             *     Available from R6.0.0.
             */
            presentment_preferences_set?: components["schemas"]["AccountsReceivablePresentmentPreference"][] | null;
            log_information?: components["schemas"]["LogInformation_R14_1_0"];
        };
        /** @description An accounts receivable with all its fields. Any field may be missing, since the caller can choose the fields. */
        AccountsReceivable_R4_0_0: {
            /** @description ID of the accounts receivable. */
            id?: string;
            /**
             * @description Type of the accounts receivable.
             * @enum {string}
             */
            type?: "CUSTOMER" | "SYSTEM";
            /** @description Number of the accounts receivable. */
            number?: string;
            /** @description Name of the accounts receivable. */
            name?: string | null;
            /** @description Description of the accounts receivable. */
            description?: string | null;
            /** @description Notes on the accounts receivable. */
            notes?: string | null;
            /** @description Posted debits less posted credits. */
            balance?: number;
            /** @description What is unpaid of posted debits that are past their due date. */
            outstanding_amount?: number;
            /**
             * @description Whether the outstanding amount is above the credit limit.
             * @enum {string}
             */
            credit_limit_status?: "NOT_EXCEEDED" | "EXCEEDED";
            /** @description Highest balance that is allowed. */
            credit_limit?: number | null;
            /** @description Time in which a debit is to be settled. */
            credit_period?: number | null;
            /**
             * @description State of the accounts receivable.
             * @enum {string}
             */
            life_cycle_state?: "ACTIVE" | "SUSPENDED" | "TERMINATED";
            /** @description Contact that owns the accounts receivable. */
            account_owner?: components["schemas"]["ContactInformationReference"];
            /** @description Classification of the accounts receivable. */
            classification?: components["schemas"]["AccountsReceivableClassification"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description An accounts receivable with all its fields. Any field may be missing, since the caller can choose the fields. */
        AccountsReceivable_R6_0_0: {
            /** @description ID of the accounts receivable. */
            id?: string;
            /**
             * @description Type of the accounts receivable.
             * @enum {string}
             */
            type?: "CUSTOMER" | "SYSTEM";
            /** @description Number of the accounts receivable. */
            number?: string;
            /** @description Name of the accounts receivable. */
            name?: string | null;
            /** @description Description of the accounts receivable. */
            description?: string | null;
            /** @description Notes on the accounts receivable. */
            notes?: string | null;
            /** @description Posted debits less posted credits. */
            balance?: number;
            /** @description What is unpaid of posted debits that are past their due date. */
            outstanding_amount?: number;
            /**
             * @description Whether the outstanding amount is above the credit limit.
             * @enum {string}
             */
            credit_limit_status?: "NOT_EXCEEDED" | "EXCEEDED";
            /** @description Highest balance that is allowed. */
            credit_limit?: number | null;
            /** @description Time in which a debit is to be settled. */
            credit_period?: number | null;
            /**
             * @description State of the accounts receivable.
             * @enum {string}
             */
            life_cycle_state?: "ACTIVE" | "SUSPENDED" | "TERMINATED";
            /** @description Contact that owns the accounts receivable. */
            account_owner?: components["schemas"]["ContactInformationReference"];
            /** @description Classification of the accounts receivable. */
            classification?: components["schemas"]["AccountsReceivableClassification"];
            /**
             * @description How the debits of the accounts receivable may be paid.
             *
             *     Available from R6.0.0.
             */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreference_R6_0_0"][] | null;
            /**
             * @description How bills are presented to the owner.
             *
             *     Available from R6.0.0.
             */
            presentment_preferences_set?: components["schemas"]["AccountsReceivablePresentmentPreference"][] | null;
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description Names one address of a contact, by its ID or its type. */
        AddressIdentifier: {
            /** @description ID of the address. */
            id: string;
            type?: never;
        } | {
            id?: never;
            /** @description Type of the address. */
            type: components["schemas"]["AddressType"];
        };
        /**
         * @description An address.
         *
         *     A system works with one of two address formats: that of CRM.COM, with street, number and the like in fields of their
         *     own, or the international one, with lines.
         */
        AddressParameters: {
            type: components["schemas"]["AddressType"];
            /**
             * @description Whether it is the primary address. Mandatory on conditions that are not known.
             *
             *     Available from R16.31.0.
             */
            is_primary?: boolean;
            /** @description Postal code. */
            postal_code?: string;
            /**
             * @description Name of the street.
             *
             *     It belongs to the address format of CRM.COM and is mandatory there.
             */
            street_name?: string;
            /**
             * @description Number in the street.
             *
             *     It belongs to the address format of CRM.COM only.
             */
            street_number?: string;
            /**
             * @description Floor.
             *
             *     It belongs to the address format of CRM.COM only.
             */
            floor?: number;
            /**
             * @description Number of the apartment.
             *
             *     It belongs to the address format of CRM.COM only.
             */
            apartment_number?: string;
            /**
             * @description Area.
             *
             *     It belongs to the address format of CRM.COM only.
             */
            area?: string;
            /** @description Town or city. */
            town_city?: string;
            /** @description District. */
            district?: string;
            /** @description Municipality. */
            municipality?: string;
            /** @description Country of the address. */
            country_identifier?: components["schemas"]["CountryIdentifier"];
            /**
             * @description First line of the address. It belongs to the international address format and is mandatory there.
             *
             *     Available from R14.2.0.
             */
            address_line_1?: string;
            /** @description Post office box. */
            po_box?: string;
            /** @description Postal code of the post office box. */
            po_box_postal_code?: string;
            /** @description In whose care letters are sent. */
            care_of?: string;
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
            /** @description User-defined text 9. */
            udf_string_9?: string;
            /** @description User-defined text 10. */
            udf_string_10?: string;
        };
        /**
         * @description An address.
         *
         *     A system works with one of two address formats: that of CRM.COM, with street, number and the like in fields of their
         *     own, or the international one, with lines.
         */
        AddressParameters_R14_2_0: {
            type: components["schemas"]["AddressType"];
            /** @description Postal code. */
            postal_code?: string;
            /**
             * @description Name of the street.
             *
             *     It belongs to the address format of CRM.COM and is mandatory there.
             */
            street_name?: string;
            /**
             * @description Number in the street.
             *
             *     It belongs to the address format of CRM.COM only.
             */
            street_number?: string;
            /**
             * @description Floor.
             *
             *     It belongs to the address format of CRM.COM only.
             */
            floor?: number;
            /**
             * @description Number of the apartment.
             *
             *     It belongs to the address format of CRM.COM only.
             */
            apartment_number?: string;
            /**
             * @description Area.
             *
             *     It belongs to the address format of CRM.COM only.
             */
            area?: string;
            /** @description Town or city. */
            town_city?: string;
            /** @description District. */
            district?: string;
            /** @description Municipality. */
            municipality?: string;
            /** @description Country of the address. */
            country_identifier?: components["schemas"]["CountryIdentifier"];
            /**
             * @description First line of the address. It belongs to the international address format and is mandatory there.
             *
             *     Available from R14.2.0.
             */
            address_line_1?: string;
            /** @description Post office box. */
            po_box?: string;
            /** @description Postal code of the post office box. */
            po_box_postal_code?: string;
            /** @description In whose care letters are sent. */
            care_of?: string;
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
            /** @description User-defined text 9. */
            udf_string_9?: string;
            /** @description User-defined text 10. */
            udf_string_10?: string;
        };
        /**
         * @description An address.
         *
         *     A system works with one of two address formats: that of CRM.COM, with street, number and the like in fields of their
         *     own, or the international one, with lines.
         */
        AddressParameters_R4_0_0: {
            type: components["schemas"]["AddressType"];
            /** @description Postal code. */
            postal_code?: string;
            /**
             * @description Name of the street.
             *
             *     It is mandatory.
             */
            street_name?: string;
            /** @description Number in the street. */
            street_number?: string;
            /** @description Floor. */
            floor?: number;
            /** @description Number of the apartment. */
            apartment_number?: string;
            /** @description Area. */
            area?: string;
            /** @description Town or city. */
            town_city?: string;
            /** @description District. */
            district?: string;
            /** @description Municipality. */
            municipality?: string;
            /** @description Country of the address. */
            country_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Post office box. */
            po_box?: string;
            /** @description Postal code of the post office box. */
            po_box_postal_code?: string;
            /** @description In whose care letters are sent. */
            care_of?: string;
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
            /** @description User-defined text 9. */
            udf_string_9?: string;
            /** @description User-defined text 10. */
            udf_string_10?: string;
        };
        /**
         * @description Type of an address.
         * @enum {string}
         */
        AddressType: "HOME" | "BUSINESS" | "POBOX" | "CUSTOM1" | "CUSTOM2" | "CUSTOM3" | "CUSTOM4" | "CUSTOM5";
        /**
         * @description A change of one address: what is to be done, and with which address. On ADD the type is mandatory, on UPDATE and
         *     REMOVE it is address_identifier; the other one is not allowed.
         *
         *     A field that is left out stays as it is.
         *
         *     The fields are those of the address format of CRM.COM.
         */
        AddressUpdateParameters: {
            /**
             * @description What is to be done.
             * @enum {string}
             */
            action: "ADD" | "UPDATE" | "REMOVE";
            /** @description Address to change or remove. Mandatory on UPDATE and REMOVE, not allowed on ADD. */
            address_identifier: components["schemas"]["AddressIdentifier"];
            type?: never;
            /** @description Postal code. */
            postal_code?: string | null;
            /** @description Name of the street. Mandatory on ADD. */
            street_name?: string;
            /** @description Number in the street. */
            street_number?: string | null;
            /** @description Floor. */
            floor?: number | null;
            /** @description Number of the apartment. */
            apartment_number?: string | null;
            /** @description Area. */
            area?: string | null;
            /** @description Town or city. */
            town_city?: string | null;
            /** @description District. */
            district?: string | null;
            /** @description Municipality. */
            municipality?: string | null;
            /** @description Country of the address. */
            country_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Post office box. */
            po_box?: string | null;
            /** @description Postal code of the post office box. */
            po_box_postal_code?: string | null;
            /** @description In whose care letters are sent. */
            care_of?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
        } | {
            /**
             * @description What is to be done.
             * @enum {string}
             */
            action: "ADD" | "UPDATE" | "REMOVE";
            address_identifier?: never;
            /** @description Type of the new address. Mandatory on ADD, not allowed otherwise. */
            type: components["schemas"]["AddressType"];
            /** @description Postal code. */
            postal_code?: string | null;
            /** @description Name of the street. Mandatory on ADD. */
            street_name?: string;
            /** @description Number in the street. */
            street_number?: string | null;
            /** @description Floor. */
            floor?: number | null;
            /** @description Number of the apartment. */
            apartment_number?: string | null;
            /** @description Area. */
            area?: string | null;
            /** @description Town or city. */
            town_city?: string | null;
            /** @description District. */
            district?: string | null;
            /** @description Municipality. */
            municipality?: string | null;
            /** @description Country of the address. */
            country_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Post office box. */
            po_box?: string | null;
            /** @description Postal code of the post office box. */
            po_box_postal_code?: string | null;
            /** @description In whose care letters are sent. */
            care_of?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
        };
        /**
         * @description A change of one address: what is to be done, and with which address. On ADD the type is mandatory, on UPDATE and
         *     REMOVE it is address_identifier; the other one is not allowed.
         *
         *     A field that is left out stays as it is.
         */
        AddressUpdateParameters_R4_0_0: {
            /**
             * @description What is to be done.
             * @enum {string}
             */
            action: "ADD" | "UPDATE" | "REMOVE";
            /** @description Address to change or remove. Mandatory on UPDATE and REMOVE, not allowed on ADD. */
            address_identifier: components["schemas"]["AddressIdentifier"];
            type?: never;
            /** @description Postal code. */
            postal_code?: string | null;
            /** @description Name of the street. Mandatory on ADD. */
            street_name?: string;
            /** @description Number in the street. */
            street_number?: string | null;
            /** @description Floor. */
            floor?: number | null;
            /** @description Number of the apartment. */
            apartment_number?: string | null;
            /** @description Area. */
            area?: string | null;
            /** @description Town or city. */
            town_city?: string | null;
            /** @description District. */
            district?: string | null;
            /** @description Municipality. */
            municipality?: string | null;
            /** @description Country of the address. */
            country_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Post office box. */
            po_box?: string | null;
            /** @description Postal code of the post office box. */
            po_box_postal_code?: string | null;
            /** @description In whose care letters are sent. */
            care_of?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
        } | {
            /**
             * @description What is to be done.
             * @enum {string}
             */
            action: "ADD" | "UPDATE" | "REMOVE";
            address_identifier?: never;
            /** @description Type of the new address. Mandatory on ADD, not allowed otherwise. */
            type: components["schemas"]["AddressType"];
            /** @description Postal code. */
            postal_code?: string | null;
            /** @description Name of the street. Mandatory on ADD. */
            street_name?: string;
            /** @description Number in the street. */
            street_number?: string | null;
            /** @description Floor. */
            floor?: number | null;
            /** @description Number of the apartment. */
            apartment_number?: string | null;
            /** @description Area. */
            area?: string | null;
            /** @description Town or city. */
            town_city?: string | null;
            /** @description District. */
            district?: string | null;
            /** @description Municipality. */
            municipality?: string | null;
            /** @description Country of the address. */
            country_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Post office box. */
            po_box?: string | null;
            /** @description Postal code of the post office box. */
            po_box_postal_code?: string | null;
            /** @description In whose care letters are sent. */
            care_of?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
        };
        /** @description Names one type of bank accounts. */
        BankAccountTypeIdentifier: {
            /** @description ID of the type. */
            id: string;
            name?: never;
            alternative_code?: never;
        } | {
            id?: never;
            /** @description Name of the type. */
            name: string;
            alternative_code?: never;
        } | {
            id?: never;
            name?: never;
            /** @description Alternative code of the type. */
            alternative_code: string;
        } | {
            id?: never;
            name?: never;
            alternative_code?: never;
        };
        /** @description Names one branch of a bank. */
        BankBranchIdentifier: {
            /** @description ID of the branch. */
            id: string;
            name?: never;
            alternative_code?: never;
        } | {
            id?: never;
            /** @description Name of the branch. */
            name: string;
            alternative_code?: never;
        } | {
            id?: never;
            name?: never;
            /** @description Alternative code of the branch. */
            alternative_code: string;
        } | {
            id?: never;
            name?: never;
            alternative_code?: never;
        };
        /** @description Names one bank. */
        BankIdentifier: {
            /** @description ID of the bank. */
            id: string;
            name?: never;
            alternative_code?: never;
        } | {
            id?: never;
            /** @description Name of the bank. */
            name: string;
            alternative_code?: never;
        } | {
            id?: never;
            name?: never;
            /** @description Alternative code of the bank. */
            alternative_code: string;
        } | {
            id?: never;
            name?: never;
            alternative_code?: never;
        };
        /** @description A bill with all its fields. Any field may be missing, since the caller can choose the fields. */
        Bill: {
            /** @description ID of the bill. */
            id?: string;
            /** @description Number of the bill. */
            number?: string;
            /**
             * @description State of the bill.
             * @enum {string}
             */
            life_cycle_state?: "POSTED" | "PRESENTED" | "PRESENTED_CONFIRMED" | "PRESENTED_REJECTED";
            /**
             * Format: date-time-local
             * @description Start of the time that is billed, without a time zone.
             */
            from_date?: string | null;
            /**
             * Format: date-time-local
             * @description End of the time that is billed, without a time zone.
             */
            to_date?: string | null;
            /** @description What was due from earlier bills. */
            previous_bill_total_due_amount?: number;
            /**
             * @description What was unpaid on the account when the bill was made, without this bill. It is meant to replace previous_bill_total_due_amount.
             *
             *     Available from R9.0.0.
             */
            balance_brought_forward?: number;
            /** @description Credits posted since the bill before. */
            total_credit_amount_posted_between_bills?: number;
            /** @description Total that is billed. */
            total_billed_amount?: number;
            /** @description Total to be paid. */
            total_amount_to_be_paid?: number;
            /**
             * @description Whether the bill is settled.
             * @enum {string}
             */
            status?: "SETTLED" | "UNSETTLED" | "PARTIALLY_SETTLED";
            /**
             * @description Whether a normal billing run found a threshold for exceptional bills reached, and which.
             * @enum {string}
             */
            classification?: "NORMAL" | "MAX_CREDIT_AMOUNT_REACHED" | "MAX_CREDIT_LIMIT_AMOUNT_REACHED";
            /**
             * @description Kind of the billing run.
             * @enum {string}
             */
            type?: "NORMAL";
            /** @description Posted debits that are unpaid and past their due date. */
            outstanding_amount?: number;
            /** @description Posted debits that are unpaid. */
            unsettled_amount?: number;
            /**
             * Format: date-time-local
             * @description Latest due date of the invoices of the bill, without a time zone.
             */
            due_date?: string | null;
            /** @description How many credit notes belong to the bill. */
            number_of_credit_notes?: number;
            /** @description How many invoices belong to the bill. */
            number_of_invoices?: number;
            /** @description Sum of the credit notes of the bill. */
            total_credit_amount?: number;
            /** @description Sum of the invoices of the bill. */
            total_debit_amount?: number;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /** @description Accounts receivable that is billed. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /**
             * @description Currency of the amounts.
             *
             *     Available from R10.0.0.
             */
            currency?: components["schemas"]["CurrencyShort"];
        };
        /** @description Answer with one bill. */
        BillEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Bill"];
        };
        /** @description Answer with one bill. */
        BillEnvelope_R10_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Bill_R10_0_0"];
        };
        /** @description Answer with one bill. */
        BillEnvelope_R4_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Bill_R4_0_0"];
        };
        /** @description Answer with one bill. */
        BillEnvelope_R9_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Bill_R9_0_0"];
        };
        /** @description Names one bill, by its ID or its number. */
        BillIdentifier: {
            /** @description ID of the bill. */
            id: string;
            number?: never;
        } | {
            id?: never;
            /** @description Number of the bill. */
            number: string;
        };
        /** @description Answer with a list of bills. */
        BillListEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The bills, none included. */
            data: components["schemas"]["Bill"][];
        };
        /** @description Answer with a list of bills. */
        BillListEnvelope_R10_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The bills, none included. */
            data: components["schemas"]["Bill_R10_0_0"][];
        };
        /** @description Answer with a list of bills. */
        BillListEnvelope_R4_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The bills, none included. */
            data: components["schemas"]["Bill_R4_0_0"][];
        };
        /** @description Answer with a list of bills. */
        BillListEnvelope_R9_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The bills, none included. */
            data: components["schemas"]["Bill_R9_0_0"][];
        };
        /** @description Names the bill to pay in full, and who pays it how. */
        BillPayment: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Accounts receivable that gets the payment.
             *
             *     Either it or wallet_identifier is sent.
             */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            wallet_identifier?: never;
            /**
             * @description Type of the payment.
             *
             *     With wallet_identifier it may not be one of a payment gateway.
             */
            type_identifier: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /** @description Category of the payment. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /** @description Payment method. */
            payment_method_identifier: components["schemas"]["PaymentMethodIdentifier"];
            /** @description Bill to pay. */
            bill_identifier: components["schemas"]["BillIdentifier"];
            /**
             * Format: date-time-local
             * @description When the payment was received, without a time zone.
             */
            received_on?: string;
            /** @description User who took the payment. */
            received_by_user_identifier?: components["schemas"]["UserIdentifier"];
            /** @description Notes on the payment. */
            notes?: string;
            /**
             * @description Back office code of the payment. No other payment may have it.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string;
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
            /** @description User-defined number 1. */
            udf_float_1?: number;
            /** @description User-defined number 2. */
            udf_float_2?: number;
            /** @description User-defined number 3. */
            udf_float_3?: number;
            /** @description User-defined number 4. */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string;
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            accounts_receivable_identifier?: never;
            /**
             * @description Wallet that gets the payment. Only unconditional funds can pay, and only where the wallet definition lets funds of a wallet pay.
             *
             *     Available from R14.0.0.
             */
            wallet_identifier: components["schemas"]["WalletIdentifier"];
            /**
             * @description Type of the payment.
             *
             *     With wallet_identifier it may not be one of a payment gateway.
             */
            type_identifier: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /** @description Category of the payment. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /** @description Payment method. */
            payment_method_identifier: components["schemas"]["PaymentMethodIdentifier"];
            /** @description Bill to pay. */
            bill_identifier: components["schemas"]["BillIdentifier"];
            /**
             * Format: date-time-local
             * @description When the payment was received, without a time zone.
             */
            received_on?: string;
            /** @description User who took the payment. */
            received_by_user_identifier?: components["schemas"]["UserIdentifier"];
            /** @description Notes on the payment. */
            notes?: string;
            /**
             * @description Back office code of the payment. No other payment may have it.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string;
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
            /** @description User-defined number 1. */
            udf_float_1?: number;
            /** @description User-defined number 2. */
            udf_float_2?: number;
            /** @description User-defined number 3. */
            udf_float_3?: number;
            /** @description User-defined number 4. */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string;
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the bill to pay in full, and who pays it how. */
        BillPayment_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Accounts receivable that gets the payment.
             *
             *     It is mandatory.
             */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            /** @description Type of the payment. */
            type_identifier: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /** @description Category of the payment. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /** @description Payment method. */
            payment_method_identifier: components["schemas"]["PaymentMethodIdentifier"];
            /** @description Bill to pay. */
            bill_identifier: components["schemas"]["BillIdentifier"];
            /**
             * Format: date-time-local
             * @description When the payment was received, without a time zone.
             */
            received_on?: string;
            /** @description User who took the payment. */
            received_by_user_identifier?: components["schemas"]["UserIdentifier"];
            /** @description Notes on the payment. */
            notes?: string;
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
            /** @description User-defined number 1. */
            udf_float_1?: number;
            /** @description User-defined number 2. */
            udf_float_2?: number;
            /** @description User-defined number 3. */
            udf_float_3?: number;
            /** @description User-defined number 4. */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string;
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the bill to pay in full, and who pays it how. */
        BillPayment_R9_1_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Accounts receivable that gets the payment.
             *
             *     It is mandatory.
             */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            /** @description Type of the payment. */
            type_identifier: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /** @description Category of the payment. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /** @description Payment method. */
            payment_method_identifier: components["schemas"]["PaymentMethodIdentifier"];
            /** @description Bill to pay. */
            bill_identifier: components["schemas"]["BillIdentifier"];
            /**
             * Format: date-time-local
             * @description When the payment was received, without a time zone.
             */
            received_on?: string;
            /** @description User who took the payment. */
            received_by_user_identifier?: components["schemas"]["UserIdentifier"];
            /** @description Notes on the payment. */
            notes?: string;
            /**
             * @description Back office code of the payment. No other payment may have it.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string;
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
            /** @description User-defined number 1. */
            udf_float_1?: number;
            /** @description User-defined number 2. */
            udf_float_2?: number;
            /** @description User-defined number 3. */
            udf_float_3?: number;
            /** @description User-defined number 4. */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string;
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the bill to set to presented. */
        BillPresentation: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Bill to set to presented. */
            bill_identifier: components["schemas"]["BillIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description A bill in its short form. Any field may be missing. */
        BillShort: {
            /** @description ID of the bill. */
            id?: string;
            /** @description Number of the bill. */
            number?: string;
            /**
             * @description State of the bill.
             * @enum {string}
             */
            life_cycle_state?: "POSTED" | "PRESENTED" | "PRESENTED_CONFIRMED" | "PRESENTED_REJECTED";
            /**
             * Format: date-time-local
             * @description Start of the time that is billed, without a time zone.
             */
            from_date?: string | null;
            /**
             * Format: date-time-local
             * @description End of the time that is billed, without a time zone.
             */
            to_date?: string | null;
            /**
             * Format: date-time-local
             * @description Latest due date of the invoices of the bill, without a time zone.
             *
             *     Available from R12.4.0.
             */
            due_date?: string | null;
            /** @description Total that is billed. */
            total_billed_amount?: number;
            /** @description Total to be paid. */
            total_amount_to_be_paid?: number;
            /**
             * @description Whether the bill is settled.
             * @enum {string}
             */
            bill_status?: "SETTLED" | "UNSETTLED" | "PARTIALLY_SETTLED";
            /**
             * @description Currency of the amounts.
             *
             *     Available from R10.0.0.
             */
            currency?: components["schemas"]["CurrencyShort"];
        };
        /** @description Answer with one bill in its short form. */
        BillShortEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["BillShort"];
        };
        /** @description Answer with one bill in its short form. */
        BillShortEnvelope_R10_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["BillShort_R10_0_0"];
        };
        /** @description Answer with one bill in its short form. */
        BillShortEnvelope_R12_4_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["BillShort_R12_4_0"];
        };
        /** @description Answer with one bill in its short form. */
        BillShortEnvelope_R4_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["BillShort_R4_0_0"];
        };
        /** @description A bill in its short form. Any field may be missing. */
        BillShort_R10_0_0: {
            /** @description ID of the bill. */
            id?: string;
            /** @description Number of the bill. */
            number?: string;
            /**
             * @description State of the bill.
             * @enum {string}
             */
            life_cycle_state?: "POSTED" | "PRESENTED" | "PRESENTED_CONFIRMED" | "PRESENTED_REJECTED";
            /**
             * Format: date-time-local
             * @description Start of the time that is billed, without a time zone.
             */
            from_date?: string | null;
            /**
             * Format: date-time-local
             * @description End of the time that is billed, without a time zone.
             */
            to_date?: string | null;
            /** @description Total that is billed. */
            total_billed_amount?: number;
            /** @description Total to be paid. */
            total_amount_to_be_paid?: number;
            /**
             * @description Whether the bill is settled.
             * @enum {string}
             */
            bill_status?: "SETTLED" | "UNSETTLED" | "PARTIALLY_SETTLED";
            /**
             * @description Currency of the amounts.
             *
             *     Available from R10.0.0.
             */
            currency?: components["schemas"]["CurrencyShort_R10_0_0"];
        };
        /** @description A bill in its short form. Any field may be missing. */
        BillShort_R12_4_0: {
            /** @description ID of the bill. */
            id?: string;
            /** @description Number of the bill. */
            number?: string;
            /**
             * @description State of the bill.
             * @enum {string}
             */
            life_cycle_state?: "POSTED" | "PRESENTED" | "PRESENTED_CONFIRMED" | "PRESENTED_REJECTED";
            /**
             * Format: date-time-local
             * @description Start of the time that is billed, without a time zone.
             */
            from_date?: string | null;
            /**
             * Format: date-time-local
             * @description End of the time that is billed, without a time zone.
             */
            to_date?: string | null;
            /**
             * Format: date-time-local
             * @description Latest due date of the invoices of the bill, without a time zone.
             *
             *     Available from R12.4.0.
             */
            due_date?: string | null;
            /** @description Total that is billed. */
            total_billed_amount?: number;
            /** @description Total to be paid. */
            total_amount_to_be_paid?: number;
            /**
             * @description Whether the bill is settled.
             * @enum {string}
             */
            bill_status?: "SETTLED" | "UNSETTLED" | "PARTIALLY_SETTLED";
            /**
             * @description Currency of the amounts.
             *
             *     Available from R10.0.0.
             */
            currency?: components["schemas"]["CurrencyShort_R10_0_0"];
        };
        /** @description A bill in its short form. Any field may be missing. */
        BillShort_R4_0_0: {
            /** @description ID of the bill. */
            id?: string;
            /** @description Number of the bill. */
            number?: string;
            /**
             * @description State of the bill.
             * @enum {string}
             */
            life_cycle_state?: "POSTED" | "PRESENTED" | "PRESENTED_CONFIRMED" | "PRESENTED_REJECTED";
            /**
             * Format: date-time-local
             * @description Start of the time that is billed, without a time zone.
             */
            from_date?: string | null;
            /**
             * Format: date-time-local
             * @description End of the time that is billed, without a time zone.
             */
            to_date?: string | null;
            /** @description Total that is billed. */
            total_billed_amount?: number;
            /** @description Total to be paid. */
            total_amount_to_be_paid?: number;
            /**
             * @description Whether the bill is settled.
             * @enum {string}
             */
            bill_status?: "SETTLED" | "UNSETTLED" | "PARTIALLY_SETTLED";
        };
        /** @description A bill with all its fields. Any field may be missing, since the caller can choose the fields. */
        Bill_R10_0_0: {
            /** @description ID of the bill. */
            id?: string;
            /** @description Number of the bill. */
            number?: string;
            /**
             * @description State of the bill.
             * @enum {string}
             */
            life_cycle_state?: "POSTED" | "PRESENTED" | "PRESENTED_CONFIRMED" | "PRESENTED_REJECTED";
            /**
             * Format: date-time-local
             * @description Start of the time that is billed, without a time zone.
             */
            from_date?: string | null;
            /**
             * Format: date-time-local
             * @description End of the time that is billed, without a time zone.
             */
            to_date?: string | null;
            /** @description What was due from earlier bills. */
            previous_bill_total_due_amount?: number;
            /**
             * @description What was unpaid on the account when the bill was made, without this bill. It is meant to replace previous_bill_total_due_amount.
             *
             *     Available from R9.0.0.
             */
            balance_brought_forward?: number;
            /** @description Credits posted since the bill before. */
            total_credit_amount_posted_between_bills?: number;
            /** @description Total that is billed. */
            total_billed_amount?: number;
            /** @description Total to be paid. */
            total_amount_to_be_paid?: number;
            /**
             * @description Whether the bill is settled.
             * @enum {string}
             */
            status?: "SETTLED" | "UNSETTLED" | "PARTIALLY_SETTLED";
            /**
             * @description Whether a normal billing run found a threshold for exceptional bills reached, and which.
             * @enum {string}
             */
            classification?: "NORMAL" | "MAX_CREDIT_AMOUNT_REACHED" | "MAX_CREDIT_LIMIT_AMOUNT_REACHED";
            /**
             * @description Kind of the billing run.
             * @enum {string}
             */
            type?: "NORMAL";
            /** @description Posted debits that are unpaid and past their due date. */
            outstanding_amount?: number;
            /** @description Posted debits that are unpaid. */
            unsettled_amount?: number;
            /**
             * Format: date-time-local
             * @description Latest due date of the invoices of the bill, without a time zone.
             */
            due_date?: string | null;
            /** @description How many credit notes belong to the bill. */
            number_of_credit_notes?: number;
            /** @description How many invoices belong to the bill. */
            number_of_invoices?: number;
            /** @description Sum of the credit notes of the bill. */
            total_credit_amount?: number;
            /** @description Sum of the invoices of the bill. */
            total_debit_amount?: number;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /** @description Accounts receivable that is billed. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /**
             * @description Currency of the amounts.
             *
             *     Available from R10.0.0.
             */
            currency?: components["schemas"]["CurrencyShort_R10_0_0"];
        };
        /** @description A bill with all its fields. Any field may be missing, since the caller can choose the fields. */
        Bill_R4_0_0: {
            /** @description ID of the bill. */
            id?: string;
            /** @description Number of the bill. */
            number?: string;
            /**
             * @description State of the bill.
             * @enum {string}
             */
            life_cycle_state?: "POSTED" | "PRESENTED" | "PRESENTED_CONFIRMED" | "PRESENTED_REJECTED";
            /**
             * Format: date-time-local
             * @description Start of the time that is billed, without a time zone.
             */
            from_date?: string | null;
            /**
             * Format: date-time-local
             * @description End of the time that is billed, without a time zone.
             */
            to_date?: string | null;
            /** @description What was due from earlier bills. */
            previous_bill_total_due_amount?: number;
            /** @description Credits posted since the bill before. */
            total_credit_amount_posted_between_bills?: number;
            /** @description Total that is billed. */
            total_billed_amount?: number;
            /** @description Total to be paid. */
            total_amount_to_be_paid?: number;
            /**
             * @description Whether the bill is settled.
             * @enum {string}
             */
            status?: "SETTLED" | "UNSETTLED" | "PARTIALLY_SETTLED";
            /**
             * @description Whether a normal billing run found a threshold for exceptional bills reached, and which.
             * @enum {string}
             */
            classification?: "NORMAL" | "MAX_CREDIT_AMOUNT_REACHED" | "MAX_CREDIT_LIMIT_AMOUNT_REACHED";
            /**
             * @description Kind of the billing run.
             * @enum {string}
             */
            type?: "NORMAL";
            /** @description Posted debits that are unpaid and past their due date. */
            outstanding_amount?: number;
            /** @description Posted debits that are unpaid. */
            unsettled_amount?: number;
            /**
             * Format: date-time-local
             * @description Latest due date of the invoices of the bill, without a time zone.
             */
            due_date?: string | null;
            /** @description How many credit notes belong to the bill. */
            number_of_credit_notes?: number;
            /** @description How many invoices belong to the bill. */
            number_of_invoices?: number;
            /** @description Sum of the credit notes of the bill. */
            total_credit_amount?: number;
            /** @description Sum of the invoices of the bill. */
            total_debit_amount?: number;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /** @description Accounts receivable that is billed. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
        };
        /** @description A bill with all its fields. Any field may be missing, since the caller can choose the fields. */
        Bill_R9_0_0: {
            /** @description ID of the bill. */
            id?: string;
            /** @description Number of the bill. */
            number?: string;
            /**
             * @description State of the bill.
             * @enum {string}
             */
            life_cycle_state?: "POSTED" | "PRESENTED" | "PRESENTED_CONFIRMED" | "PRESENTED_REJECTED";
            /**
             * Format: date-time-local
             * @description Start of the time that is billed, without a time zone.
             */
            from_date?: string | null;
            /**
             * Format: date-time-local
             * @description End of the time that is billed, without a time zone.
             */
            to_date?: string | null;
            /** @description What was due from earlier bills. */
            previous_bill_total_due_amount?: number;
            /**
             * @description What was unpaid on the account when the bill was made, without this bill. It is meant to replace previous_bill_total_due_amount.
             *
             *     Available from R9.0.0.
             */
            balance_brought_forward?: number;
            /** @description Credits posted since the bill before. */
            total_credit_amount_posted_between_bills?: number;
            /** @description Total that is billed. */
            total_billed_amount?: number;
            /** @description Total to be paid. */
            total_amount_to_be_paid?: number;
            /**
             * @description Whether the bill is settled.
             * @enum {string}
             */
            status?: "SETTLED" | "UNSETTLED" | "PARTIALLY_SETTLED";
            /**
             * @description Whether a normal billing run found a threshold for exceptional bills reached, and which.
             * @enum {string}
             */
            classification?: "NORMAL" | "MAX_CREDIT_AMOUNT_REACHED" | "MAX_CREDIT_LIMIT_AMOUNT_REACHED";
            /**
             * @description Kind of the billing run.
             * @enum {string}
             */
            type?: "NORMAL";
            /** @description Posted debits that are unpaid and past their due date. */
            outstanding_amount?: number;
            /** @description Posted debits that are unpaid. */
            unsettled_amount?: number;
            /**
             * Format: date-time-local
             * @description Latest due date of the invoices of the bill, without a time zone.
             */
            due_date?: string | null;
            /** @description How many credit notes belong to the bill. */
            number_of_credit_notes?: number;
            /** @description How many invoices belong to the bill. */
            number_of_invoices?: number;
            /** @description Sum of the credit notes of the bill. */
            total_credit_amount?: number;
            /** @description Sum of the invoices of the bill. */
            total_debit_amount?: number;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /** @description Accounts receivable that is billed. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
        };
        /** @description Address that bills go to: a new one, one the owner of the account has, or one the owner has and that is changed. */
        BillingAddressParameter: {
            /**
             * @description Which of the three it is.
             * @enum {string}
             */
            action: "NEW" | "EXISTING" | "EXISTINGUPDATED";
            /** @description Which address of the owner it is. Mandatory with EXISTING and EXISTINGUPDATED. */
            type?: components["schemas"]["AddressType"];
            /** @description The address. Mandatory with NEW and EXISTINGUPDATED. */
            address?: components["schemas"]["AddressParameters"];
        };
        /** @description Address that bills go to: a new one, one the owner of the account has, or one the owner has and that is changed. */
        BillingAddressParameter_R14_2_0: {
            /**
             * @description Which of the three it is.
             * @enum {string}
             */
            action: "NEW" | "EXISTING" | "EXISTINGUPDATED";
            /** @description Which address of the owner it is. Mandatory with EXISTING and EXISTINGUPDATED. */
            type?: components["schemas"]["AddressType"];
            /** @description The address. Mandatory with NEW and EXISTINGUPDATED. */
            address?: components["schemas"]["AddressParameters_R14_2_0"];
        };
        /** @description Address that bills go to: a new one, one the owner of the account has, or one the owner has and that is changed. */
        BillingAddressParameter_R4_0_0: {
            /**
             * @description Which of the three it is.
             * @enum {string}
             */
            action: "NEW" | "EXISTING" | "EXISTINGUPDATED";
            /** @description Which address of the owner it is. Mandatory with EXISTING and EXISTINGUPDATED. */
            type?: components["schemas"]["AddressType"];
            /** @description The address. Mandatory with NEW and EXISTINGUPDATED. */
            address?: components["schemas"]["AddressParameters_R4_0_0"];
        };
        /** @description Day on which a person was born. */
        BirthDate: {
            /** @description Day of the month. */
            day?: number | null;
            /** @description Month, from 1 on. */
            month?: number | null;
            /** @description Year. */
            year?: number | null;
        } | null;
        /** @description Day on which a person was born. */
        BirthDateParameters: {
            /** @description Day of the month. */
            day?: number;
            /** @description Month, from 1 on. */
            month?: number;
            /** @description Year. */
            year?: number;
        } | null;
        /** @description A business unit of the organisation. Any field may be missing. */
        BusinessUnit: {
            /** @description ID of the business unit. */
            id?: string;
            /** @description Name of the business unit. */
            name?: string | null;
            /** @description Code of the business unit. */
            code?: string | null;
            /** @description Unified code of the business unit. */
            unified_code?: string | null;
            /** @description Description of the business unit. */
            description?: string | null;
            /** @description Name of the business unit above it. */
            parent_business_unit_name?: string | null;
        } | null;
        /** @description Names one business unit, by exactly one of its fields. */
        BusinessUnitIdentifier: {
            /** @description ID of the business unit. */
            id: string;
            name?: never;
            code?: never;
        } | {
            id?: never;
            /** @description Name of the business unit. */
            name: string;
            code?: never;
        } | {
            id?: never;
            name?: never;
            /** @description Code of the business unit. */
            code: string;
        };
        /** @description Profile of the company. Null in the sample, so its fields are not known. */
        CompanyProfile: {
            [key: string]: unknown;
        } | null;
        /** @description Login of a customer by an access token. The key of the application goes with it. */
        ConsumerAccessTokenLogin: {
            /** @description Access token of the customer. */
            access_token_identifier: components["schemas"]["AccessTokenIdentifier"];
            /** @description ID of the unit to work in. Without it the default unit of the user behind the key applies. */
            unit?: string;
        };
        /** @description Login of a customer by a token of the identity management system. Nothing else goes with it, no key and no unit either. */
        ConsumerIdentityLogin: {
            /** @description JSON Web Token that the identity management system of CRM.COM issued for the customer. */
            jwt: string;
            /** @description ID of the organisation to open the session in. */
            organisation: string;
        };
        /** @description Which customer logs in, and how the customer is known. */
        ConsumerLogin: (components["schemas"]["ConsumerAccessTokenLogin"] & {
            jwt?: never;
            organisation?: never;
        }) | (components["schemas"]["ConsumerIdentityLogin"] & {
            access_token_identifier?: never;
            unit?: never;
        });
        /** @description Which customer logs in, and how the customer is known. */
        ConsumerLogin_R15_0_0: components["schemas"]["ConsumerAccessTokenLogin"];
        /** @description Names one category of contacts. */
        ContactCategoryIdentifier: {
            /** @description ID of the category. */
            id: string;
            name?: never;
            alternative_code?: never;
        } | {
            id?: never;
            /** @description Name of the category. */
            name: string;
            alternative_code?: never;
        } | {
            id?: never;
            name?: never;
            /** @description Alternative code of the category. */
            alternative_code: string;
        } | {
            id?: never;
            name?: never;
            alternative_code?: never;
        };
        /** @description An email address of a contact. */
        ContactEmail: {
            type?: components["schemas"]["EmailType"];
            /** @description Email address. */
            email?: string;
        };
        /** @description A contact with all its fields. Any field may be missing, since the caller can choose the fields. */
        ContactInformation: {
            /** @description ID of the contact. */
            id?: string;
            /**
             * @description Whether the contact is a person or a company.
             * @enum {string}
             */
            type?: "PERSON" | "COMPANY";
            /**
             * @description State of the contact.
             * @enum {string}
             */
            life_cycle_state?: "MARKETING" | "FINANCIAL";
            /** @description Full name of the contact. */
            name?: string | null;
            /** @description Title of the person. */
            title?: string | null;
            /** @description First name of the person. */
            first_name?: string | null;
            /** @description Middle name of the person. */
            middle_name?: string | null;
            /** @description Surname of the person. */
            last_name?: string | null;
            /** @description Name of the company. */
            company_name?: string | null;
            /** @description Notes on the contact. */
            notes?: string | null;
            /** @description Whether the contact belongs to a unit of the organisation, 1 or 0. */
            organizational_unit?: number | null;
            /**
             * @description Code of the preferred language, such as ENG.
             *
             *     Available from R12.0.0.
             */
            preferred_language?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined text 9. */
            udf_string_9?: string | null;
            /** @description User-defined text 10. */
            udf_string_10?: string | null;
            /** @description User-defined text 11. */
            udf_string_11?: string | null;
            /** @description User-defined text 12. */
            udf_string_12?: string | null;
            /** @description User-defined text 13. */
            udf_string_13?: string | null;
            /** @description User-defined text 14. */
            udf_string_14?: string | null;
            /** @description User-defined text 15. */
            udf_string_15?: string | null;
            /** @description User-defined text 16. */
            udf_string_16?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /** @description User-defined number 5. */
            udf_float_5?: number | null;
            /** @description User-defined number 6. */
            udf_float_6?: number | null;
            /** @description User-defined number 7. */
            udf_float_7?: number | null;
            /** @description Privacy level of the contact. */
            privacy_level?: components["schemas"]["PrivacyLevel"];
            demographics?: components["schemas"]["Demographics"];
            /** @description Email addresses of the contact. */
            emails_set?: components["schemas"]["ContactEmail"][] | null;
            /** @description Phones of the contact. */
            phones_set?: components["schemas"]["ContactPhone"][] | null;
            log_information?: components["schemas"]["LogInformation"];
        };
        /**
         * @description The contact to make.
         *
         *     A PERSON has a first name and a last name, and may have a title and a middle name. A COMPANY has a company name and
         *     none of these.
         */
        ContactInformationCreation: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Whether the contact is a person or a company.
             * @enum {string}
             */
            type: "PERSON" | "COMPANY";
            /** @description Title of the person. Only for a PERSON. */
            title?: string;
            /** @description First name of the person. Mandatory for a PERSON, not allowed otherwise. */
            first_name?: string;
            /** @description Middle name of the person. Only for a PERSON. */
            middle_name?: string;
            /** @description Surname of the person. Mandatory for a PERSON, not allowed otherwise. */
            last_name?: string;
            /** @description Name of the company. Mandatory for a COMPANY, not allowed otherwise. */
            company_name?: string;
            /** @description Category of the contact. */
            category_identifier?: components["schemas"]["ContactCategoryIdentifier"];
            /** @description Group that is to own the contact. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the contact. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
            /** @description Notes on the contact. */
            notes?: string;
            demographics?: components["schemas"]["DemographicsParameters"];
        };
        /**
         * @description The contact to make.
         *
         *     A PERSON has a first name and a last name, and may have a title and a middle name. A COMPANY has a company name and
         *     none of these.
         */
        ContactInformationCreation_R14_2_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Whether the contact is a person or a company.
             * @enum {string}
             */
            type: "PERSON" | "COMPANY";
            /** @description Title of the person. Only for a PERSON. */
            title?: string;
            /** @description First name of the person. Mandatory for a PERSON, not allowed otherwise. */
            first_name?: string;
            /** @description Middle name of the person. Only for a PERSON. */
            middle_name?: string;
            /** @description Surname of the person. Mandatory for a PERSON, not allowed otherwise. */
            last_name?: string;
            /** @description Name of the company. Mandatory for a COMPANY, not allowed otherwise. */
            company_name?: string;
            /** @description Category of the contact. */
            category_identifier?: components["schemas"]["ContactCategoryIdentifier"];
            /** @description Group that is to own the contact. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the contact. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
            /** @description Notes on the contact. */
            notes?: string;
            demographics?: components["schemas"]["DemographicsParameters_R14_2_0"];
        };
        /**
         * @description The contact to make.
         *
         *     A PERSON has a first name and a last name, and may have a title and a middle name. A COMPANY has a company name and
         *     none of these.
         */
        ContactInformationCreation_R16_1_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Whether the contact is a person or a company.
             * @enum {string}
             */
            type: "PERSON" | "COMPANY";
            /** @description Title of the person. Only for a PERSON. */
            title?: string;
            /** @description First name of the person. Mandatory for a PERSON, not allowed otherwise. */
            first_name?: string;
            /** @description Middle name of the person. Only for a PERSON. */
            middle_name?: string;
            /** @description Surname of the person. Mandatory for a PERSON, not allowed otherwise. */
            last_name?: string;
            /** @description Name of the company. Mandatory for a COMPANY, not allowed otherwise. */
            company_name?: string;
            /** @description Category of the contact. */
            category_identifier?: components["schemas"]["ContactCategoryIdentifier"];
            /** @description Group that is to own the contact. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the contact. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
            /** @description Notes on the contact. */
            notes?: string;
            demographics?: components["schemas"]["DemographicsParameters_R16_1_0"];
        };
        /**
         * @description The contact to make.
         *
         *     A PERSON has a first name and a last name, and may have a title and a middle name. A COMPANY has a company name and
         *     none of these.
         */
        ContactInformationCreation_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Whether the contact is a person or a company.
             * @enum {string}
             */
            type: "PERSON" | "COMPANY";
            /** @description Title of the person. Only for a PERSON. */
            title?: string;
            /** @description First name of the person. Mandatory for a PERSON, not allowed otherwise. */
            first_name?: string;
            /** @description Middle name of the person. Only for a PERSON. */
            middle_name?: string;
            /** @description Surname of the person. Mandatory for a PERSON, not allowed otherwise. */
            last_name?: string;
            /** @description Name of the company. Mandatory for a COMPANY, not allowed otherwise. */
            company_name?: string;
            /** @description Category of the contact. */
            category_identifier?: components["schemas"]["ContactCategoryIdentifier"];
            /** @description Group that is to own the contact. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the contact. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
            /** @description Notes on the contact. */
            notes?: string;
            demographics?: components["schemas"]["DemographicsParameters_R4_0_0"];
        };
        /** @description Answer with one contact. */
        ContactInformationEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["ContactInformation"];
        };
        /** @description Answer with one contact. */
        ContactInformationEnvelope_R12_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["ContactInformation_R12_0_0"];
        };
        /** @description Answer with one contact. */
        ContactInformationEnvelope_R14_1_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["ContactInformation_R14_1_0"];
        };
        /** @description Answer with one contact. */
        ContactInformationEnvelope_R4_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["ContactInformation_R4_0_0"];
        };
        /** @description Names one contact, by exactly one of its fields, which has to fit the type of the contact. */
        ContactInformationIdentifier: {
            /** @description ID of the contact. */
            id: string;
            id_number?: never;
            passport_number?: never;
            social_security_number?: never;
            vat_registration_number?: never;
            registration_number?: never;
            number?: never;
        } | {
            id?: never;
            /** @description Number of the identity card. Only for a PERSON. */
            id_number: string;
            passport_number?: never;
            social_security_number?: never;
            vat_registration_number?: never;
            registration_number?: never;
            number?: never;
        } | {
            id?: never;
            id_number?: never;
            /** @description Number of the passport. Only for a PERSON. */
            passport_number: string;
            social_security_number?: never;
            vat_registration_number?: never;
            registration_number?: never;
            number?: never;
        } | {
            id?: never;
            id_number?: never;
            passport_number?: never;
            /** @description Social security number. Only for a PERSON. */
            social_security_number: string;
            vat_registration_number?: never;
            registration_number?: never;
            number?: never;
        } | {
            id?: never;
            id_number?: never;
            passport_number?: never;
            social_security_number?: never;
            /** @description VAT registration number. Only for a COMPANY. */
            vat_registration_number: string;
            registration_number?: never;
            number?: never;
        } | {
            id?: never;
            id_number?: never;
            passport_number?: never;
            social_security_number?: never;
            vat_registration_number?: never;
            /**
             * @description Registration number. Only for a COMPANY.
             *
             *     Available from R14.0.0.
             */
            registration_number: string;
            number?: never;
        } | {
            id?: never;
            id_number?: never;
            passport_number?: never;
            social_security_number?: never;
            vat_registration_number?: never;
            registration_number?: never;
            /** @description Number of the contact. */
            number: string;
        };
        /** @description Names one contact, by exactly one of its fields, which has to fit the type of the contact. */
        ContactInformationIdentifier_R4_0_0: {
            /** @description ID of the contact. */
            id: string;
            id_number?: never;
            passport_number?: never;
            social_security_number?: never;
            vat_registration_number?: never;
            number?: never;
        } | {
            id?: never;
            /** @description Number of the identity card. Only for a PERSON. */
            id_number: string;
            passport_number?: never;
            social_security_number?: never;
            vat_registration_number?: never;
            number?: never;
        } | {
            id?: never;
            id_number?: never;
            /** @description Number of the passport. Only for a PERSON. */
            passport_number: string;
            social_security_number?: never;
            vat_registration_number?: never;
            number?: never;
        } | {
            id?: never;
            id_number?: never;
            passport_number?: never;
            /** @description Social security number. Only for a PERSON. */
            social_security_number: string;
            vat_registration_number?: never;
            number?: never;
        } | {
            id?: never;
            id_number?: never;
            passport_number?: never;
            social_security_number?: never;
            /** @description VAT registration number. Only for a COMPANY. */
            vat_registration_number: string;
            number?: never;
        } | {
            id?: never;
            id_number?: never;
            passport_number?: never;
            social_security_number?: never;
            vat_registration_number?: never;
            /** @description Number of the contact. */
            number: string;
        };
        /** @description A contact, as far as other records show it. Any field may be missing. */
        ContactInformationReference: {
            /** @description ID of the contact. */
            id?: string;
            /**
             * @description Whether the contact is a person or a company.
             * @enum {string}
             */
            type?: "PERSON" | "COMPANY";
            /**
             * @description State of the contact.
             * @enum {string}
             */
            life_cycle_state?: "MARKETING" | "FINANCIAL";
            /** @description Full name of the contact. */
            name?: string | null;
            /** @description First name of the person. */
            first_name?: string | null;
            /** @description Middle name of the person. */
            middle_name?: string | null;
            /** @description Surname of the person. */
            last_name?: string | null;
            /** @description Title of the person. */
            title?: string | null;
            /** @description Name of the company, or null for a person. */
            company_name?: string | null;
            demographics?: components["schemas"]["Demographics"];
            company_profile?: components["schemas"]["CompanyProfile"];
        } | null;
        /**
         * @description Names the contact to change and carries its new values. A field that is left out stays as it is; a field sent as
         *     null is emptied.
         *
         *     The names of a PERSON and the company name of a COMPANY cannot be emptied.
         */
        ContactInformationUpdate: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Contact to change. */
            contact_information_identifier: components["schemas"]["ContactInformationIdentifier"];
            /** @description Title of the person. Only for a PERSON. */
            title?: string | null;
            /** @description First name of the person. Only for a PERSON, where it is mandatory and so cannot be emptied. */
            first_name?: string | null;
            /** @description Middle name of the person. Only for a PERSON. */
            middle_name?: string | null;
            /** @description Surname of the person. Only for a PERSON, where it is mandatory and so cannot be emptied. */
            last_name?: string | null;
            /** @description Name of the company. Only for a COMPANY, where it is mandatory and so cannot be emptied. */
            company_name?: string | null;
            /** @description Category of the contact. */
            category_identifier?: components["schemas"]["ContactCategoryIdentifier"];
            /** @description Group that is to own the contact. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the contact. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
            /** @description Notes on the contact. */
            notes?: string | null;
            demographics?: components["schemas"]["DemographicsUpdateParameters"];
        };
        /**
         * @description Names the contact to change and carries its new values. A field that is left out stays as it is; a field sent as
         *     null is emptied.
         *
         *     The names of a PERSON and the company name of a COMPANY cannot be emptied.
         */
        ContactInformationUpdate_R14_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Contact to change. */
            contact_information_identifier: components["schemas"]["ContactInformationIdentifier"];
            /** @description Title of the person. Only for a PERSON. */
            title?: string | null;
            /** @description First name of the person. Only for a PERSON, where it is mandatory and so cannot be emptied. */
            first_name?: string | null;
            /** @description Middle name of the person. Only for a PERSON. */
            middle_name?: string | null;
            /** @description Surname of the person. Only for a PERSON, where it is mandatory and so cannot be emptied. */
            last_name?: string | null;
            /** @description Name of the company. Only for a COMPANY, where it is mandatory and so cannot be emptied. */
            company_name?: string | null;
            /** @description Category of the contact. */
            category_identifier?: components["schemas"]["ContactCategoryIdentifier"];
            /** @description Group that is to own the contact. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the contact. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
            /** @description Notes on the contact. */
            notes?: string | null;
            demographics?: components["schemas"]["DemographicsUpdateParameters_R4_0_0"];
        };
        /**
         * @description Names the contact to change and carries its new values. A field that is left out stays as it is; a field sent as
         *     null is emptied.
         *
         *     The names of a PERSON and the company name of a COMPANY cannot be emptied.
         */
        ContactInformationUpdate_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Contact to change. */
            contact_information_identifier: components["schemas"]["ContactInformationIdentifier_R4_0_0"];
            /** @description Title of the person. Only for a PERSON. */
            title?: string | null;
            /** @description First name of the person. Only for a PERSON, where it is mandatory and so cannot be emptied. */
            first_name?: string | null;
            /** @description Middle name of the person. Only for a PERSON. */
            middle_name?: string | null;
            /** @description Surname of the person. Only for a PERSON, where it is mandatory and so cannot be emptied. */
            last_name?: string | null;
            /** @description Name of the company. Only for a COMPANY, where it is mandatory and so cannot be emptied. */
            company_name?: string | null;
            /** @description Category of the contact. */
            category_identifier?: components["schemas"]["ContactCategoryIdentifier"];
            /** @description Group that is to own the contact. */
            owned_by_group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Privacy level of the contact. */
            privacy_level_identifier?: components["schemas"]["PrivacyLevelIdentifier"];
            /** @description Notes on the contact. */
            notes?: string | null;
            demographics?: components["schemas"]["DemographicsUpdateParameters_R4_0_0"];
        };
        /** @description A contact with all its fields. Any field may be missing, since the caller can choose the fields. */
        ContactInformation_R12_0_0: {
            /** @description ID of the contact. */
            id?: string;
            /**
             * @description Whether the contact is a person or a company.
             * @enum {string}
             */
            type?: "PERSON" | "COMPANY";
            /**
             * @description State of the contact.
             * @enum {string}
             */
            life_cycle_state?: "MARKETING" | "FINANCIAL";
            /** @description Full name of the contact. */
            name?: string | null;
            /** @description Title of the person. */
            title?: string | null;
            /** @description First name of the person. */
            first_name?: string | null;
            /** @description Middle name of the person. */
            middle_name?: string | null;
            /** @description Surname of the person. */
            last_name?: string | null;
            /** @description Name of the company. */
            company_name?: string | null;
            /** @description Notes on the contact. */
            notes?: string | null;
            /** @description Whether the contact belongs to a unit of the organisation, 1 or 0. */
            organizational_unit?: number | null;
            /**
             * @description Code of the preferred language, such as ENG.
             *
             *     Available from R12.0.0.
             */
            preferred_language?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined text 9. */
            udf_string_9?: string | null;
            /** @description User-defined text 10. */
            udf_string_10?: string | null;
            /** @description User-defined text 11. */
            udf_string_11?: string | null;
            /** @description User-defined text 12. */
            udf_string_12?: string | null;
            /** @description User-defined text 13. */
            udf_string_13?: string | null;
            /** @description User-defined text 14. */
            udf_string_14?: string | null;
            /** @description User-defined text 15. */
            udf_string_15?: string | null;
            /** @description User-defined text 16. */
            udf_string_16?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /** @description User-defined number 5. */
            udf_float_5?: number | null;
            /** @description User-defined number 6. */
            udf_float_6?: number | null;
            /** @description User-defined number 7. */
            udf_float_7?: number | null;
            /** @description Privacy level of the contact. */
            privacy_level?: components["schemas"]["PrivacyLevel"];
            demographics?: components["schemas"]["Demographics"];
            /** @description Email addresses of the contact. */
            emails_set?: components["schemas"]["ContactEmail"][] | null;
            /** @description Phones of the contact. */
            phones_set?: components["schemas"]["ContactPhone"][] | null;
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description A contact with all its fields. Any field may be missing, since the caller can choose the fields. */
        ContactInformation_R14_1_0: {
            /** @description ID of the contact. */
            id?: string;
            /**
             * @description Whether the contact is a person or a company.
             * @enum {string}
             */
            type?: "PERSON" | "COMPANY";
            /**
             * @description State of the contact.
             * @enum {string}
             */
            life_cycle_state?: "MARKETING" | "FINANCIAL";
            /** @description Full name of the contact. */
            name?: string | null;
            /** @description Title of the person. */
            title?: string | null;
            /** @description First name of the person. */
            first_name?: string | null;
            /** @description Middle name of the person. */
            middle_name?: string | null;
            /** @description Surname of the person. */
            last_name?: string | null;
            /** @description Name of the company. */
            company_name?: string | null;
            /** @description Notes on the contact. */
            notes?: string | null;
            /** @description Whether the contact belongs to a unit of the organisation, 1 or 0. */
            organizational_unit?: number | null;
            /**
             * @description Code of the preferred language, such as ENG.
             *
             *     Available from R12.0.0.
             */
            preferred_language?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined text 9. */
            udf_string_9?: string | null;
            /** @description User-defined text 10. */
            udf_string_10?: string | null;
            /** @description User-defined text 11. */
            udf_string_11?: string | null;
            /** @description User-defined text 12. */
            udf_string_12?: string | null;
            /** @description User-defined text 13. */
            udf_string_13?: string | null;
            /** @description User-defined text 14. */
            udf_string_14?: string | null;
            /** @description User-defined text 15. */
            udf_string_15?: string | null;
            /** @description User-defined text 16. */
            udf_string_16?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /** @description User-defined number 5. */
            udf_float_5?: number | null;
            /** @description User-defined number 6. */
            udf_float_6?: number | null;
            /** @description User-defined number 7. */
            udf_float_7?: number | null;
            /** @description Privacy level of the contact. */
            privacy_level?: components["schemas"]["PrivacyLevel"];
            demographics?: components["schemas"]["Demographics"];
            /** @description Email addresses of the contact. */
            emails_set?: components["schemas"]["ContactEmail"][] | null;
            /** @description Phones of the contact. */
            phones_set?: components["schemas"]["ContactPhone"][] | null;
            log_information?: components["schemas"]["LogInformation_R14_1_0"];
        };
        /** @description A contact with all its fields. Any field may be missing, since the caller can choose the fields. */
        ContactInformation_R4_0_0: {
            /** @description ID of the contact. */
            id?: string;
            /**
             * @description Whether the contact is a person or a company.
             * @enum {string}
             */
            type?: "PERSON" | "COMPANY";
            /**
             * @description State of the contact.
             * @enum {string}
             */
            life_cycle_state?: "MARKETING" | "FINANCIAL";
            /** @description Full name of the contact. */
            name?: string | null;
            /** @description Title of the person. */
            title?: string | null;
            /** @description First name of the person. */
            first_name?: string | null;
            /** @description Middle name of the person. */
            middle_name?: string | null;
            /** @description Surname of the person. */
            last_name?: string | null;
            /** @description Name of the company. */
            company_name?: string | null;
            /** @description Notes on the contact. */
            notes?: string | null;
            /** @description Whether the contact belongs to a unit of the organisation, 1 or 0. */
            organizational_unit?: number | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined text 9. */
            udf_string_9?: string | null;
            /** @description User-defined text 10. */
            udf_string_10?: string | null;
            /** @description User-defined text 11. */
            udf_string_11?: string | null;
            /** @description User-defined text 12. */
            udf_string_12?: string | null;
            /** @description User-defined text 13. */
            udf_string_13?: string | null;
            /** @description User-defined text 14. */
            udf_string_14?: string | null;
            /** @description User-defined text 15. */
            udf_string_15?: string | null;
            /** @description User-defined text 16. */
            udf_string_16?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /** @description User-defined number 5. */
            udf_float_5?: number | null;
            /** @description User-defined number 6. */
            udf_float_6?: number | null;
            /** @description User-defined number 7. */
            udf_float_7?: number | null;
            /** @description Privacy level of the contact. */
            privacy_level?: components["schemas"]["PrivacyLevel"];
            demographics?: components["schemas"]["Demographics"];
            /** @description Email addresses of the contact. */
            emails_set?: components["schemas"]["ContactEmail"][] | null;
            /** @description Phones of the contact. */
            phones_set?: components["schemas"]["ContactPhone"][] | null;
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description A phone of a contact. */
        ContactPhone: {
            type?: components["schemas"]["PhoneType"];
            /** @description Number of the phone. */
            number?: string;
        };
        /** @description A value in two currencies, and the exchange rate by which it was converted. */
        Conversion: {
            /** @description Value as it was sent. */
            value?: number;
            /** @description Value after the conversion. */
            converted_value?: number;
            /** @description Default currency of the general settings. */
            default_currency?: components["schemas"]["CurrencyShort"];
            /** @description Exchange rate that was used. */
            currency_period_rate?: components["schemas"]["CurrencyRatePeriodShort"];
        };
        /** @description Answer with a converted value. */
        ConversionEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Conversion"];
        };
        /** @description Answer with a converted value. */
        ConversionEnvelope_R10_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Conversion_R10_0_0"];
        };
        /** @description A value in two currencies, and the exchange rate by which it was converted. */
        Conversion_R10_0_0: {
            /** @description Value as it was sent. */
            value?: number;
            /** @description Value after the conversion. */
            converted_value?: number;
            /** @description Default currency of the general settings. */
            default_currency?: components["schemas"]["CurrencyShort_R10_0_0"];
            /** @description Exchange rate that was used. */
            currency_period_rate?: components["schemas"]["CurrencyRatePeriodShort_R10_0_0"];
        };
        ConvertFromDefaultCurrencyQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Value in the default currency.
             * @example 10
             */
            value: number;
            /** @description Currency to convert to, by its ID or its code. */
            currency_identifier: components["schemas"]["CurrencyIdentifier"];
        };
        ConvertToDefaultCurrencyQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Value to convert.
             * @example 100
             */
            value: number;
            /** @description Currency of the value, by its ID or its code. */
            currency_identifier: components["schemas"]["CurrencyIdentifier"];
        };
        /** @description A country. Any field may be missing. */
        Country: {
            /** @description ID of the country. */
            id?: string;
            /** @description Name of the country. */
            name?: string | null;
            /** @description Alternative code of the country. */
            alternative_code?: string | null;
            /** @description Code of the country in two characters. */
            two_character_code?: string | null;
            /** @description Code of the country in three characters. */
            three_character_code?: string | null;
        } | null;
        /** @description Names one country, by exactly one of its fields. */
        CountryIdentifier: {
            /** @description ID of the country. */
            id: string;
            name?: never;
            alternative_code?: never;
            two_character_code?: never;
            three_character_code?: never;
        } | {
            id?: never;
            /** @description Name of the country. */
            name: string;
            alternative_code?: never;
            two_character_code?: never;
            three_character_code?: never;
        } | {
            id?: never;
            name?: never;
            /** @description Alternative code of the country. */
            alternative_code: string;
            two_character_code?: never;
            three_character_code?: never;
        } | {
            id?: never;
            name?: never;
            alternative_code?: never;
            /** @description Code of the country in two characters. */
            two_character_code: string;
            three_character_code?: never;
        } | {
            id?: never;
            name?: never;
            alternative_code?: never;
            two_character_code?: never;
            /** @description Code of the country in three characters. */
            three_character_code: string;
        };
        /** @description A credit note with all its fields. Any field may be missing, since the caller can choose the fields. */
        CreditNote: {
            /** @description ID of the credit note. */
            id?: string;
            /** @description Number of the credit note. */
            number?: string | null;
            /** @description Reference number of the credit note. */
            reference_number?: string | null;
            /**
             * @description State of the credit note.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /** @description Discount. */
            discount_amount?: number;
            /**
             * @deprecated
             * @description Value added tax.
             *
             *     Deprecated from R17.0.0.
             */
            vat_amount?: number;
            /**
             * @description Taxes.
             *
             *     Available from R12.0.0.
             */
            tax_amount?: number;
            /** @description Amount without taxes. */
            net_amount?: number;
            /** @description Total of the credit note. */
            total_amount?: number;
            /**
             * Format: date-time-local
             * @description When the credit note was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the credit note was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Notes on the credit note. */
            notes?: string | null;
            /**
             * @description Back office code of the credit note.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description Why the credit note was issued. */
            issue_reason?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the credit note belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the credit note. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the credit note. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort"];
            log_information?: components["schemas"]["LogInformation"];
        };
        /** @description Answer with one credit note. */
        CreditNoteEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["CreditNote"];
        };
        /** @description Answer with one credit note. */
        CreditNoteEnvelope_R10_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["CreditNote_R10_0_0"];
        };
        /** @description Answer with one credit note. */
        CreditNoteEnvelope_R12_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["CreditNote_R12_0_0"];
        };
        /** @description Answer with one credit note. */
        CreditNoteEnvelope_R14_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["CreditNote_R14_0_0"];
        };
        /** @description Answer with one credit note. */
        CreditNoteEnvelope_R14_1_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["CreditNote_R14_1_0"];
        };
        /** @description Answer with one credit note. */
        CreditNoteEnvelope_R17_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["CreditNote_R17_0_0"];
        };
        /** @description Answer with one credit note. */
        CreditNoteEnvelope_R4_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["CreditNote_R4_0_0"];
        };
        /** @description Answer with one credit note. */
        CreditNoteEnvelope_R9_1_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["CreditNote_R9_1_0"];
        };
        /** @description Names one credit note, by exactly one of its fields. */
        CreditNoteIdentifier: {
            /** @description ID of the credit note. */
            id: string;
            number?: never;
            reference_number?: never;
            back_office_code?: never;
        } | {
            id?: never;
            /** @description Number of the credit note. */
            number: string;
            reference_number?: never;
            back_office_code?: never;
        } | {
            id?: never;
            number?: never;
            /** @description Reference number of the credit note. */
            reference_number: string;
            back_office_code?: never;
        } | {
            id?: never;
            number?: never;
            reference_number?: never;
            /**
             * @description Back office code of the credit note.
             *
             *     Available from R9.1.0.
             */
            back_office_code: string;
        };
        /** @description Names one credit note, by exactly one of its fields. */
        CreditNoteIdentifier_R4_0_0: {
            /** @description ID of the credit note. */
            id: string;
            number?: never;
            reference_number?: never;
        } | {
            id?: never;
            /** @description Number of the credit note. */
            number: string;
            reference_number?: never;
        } | {
            id?: never;
            number?: never;
            /** @description Reference number of the credit note. */
            reference_number: string;
        };
        /** @description Answer with a list of credit notes. */
        CreditNoteListEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The credit notes, none included. */
            data: components["schemas"]["CreditNote"][];
        };
        /** @description Answer with a list of credit notes. */
        CreditNoteListEnvelope_R10_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The credit notes, none included. */
            data: components["schemas"]["CreditNote_R10_0_0"][];
        };
        /** @description Answer with a list of credit notes. */
        CreditNoteListEnvelope_R12_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The credit notes, none included. */
            data: components["schemas"]["CreditNote_R12_0_0"][];
        };
        /** @description Answer with a list of credit notes. */
        CreditNoteListEnvelope_R14_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The credit notes, none included. */
            data: components["schemas"]["CreditNote_R14_0_0"][];
        };
        /** @description Answer with a list of credit notes. */
        CreditNoteListEnvelope_R14_1_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The credit notes, none included. */
            data: components["schemas"]["CreditNote_R14_1_0"][];
        };
        /** @description Answer with a list of credit notes. */
        CreditNoteListEnvelope_R17_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The credit notes, none included. */
            data: components["schemas"]["CreditNote_R17_0_0"][];
        };
        /** @description Answer with a list of credit notes. */
        CreditNoteListEnvelope_R4_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The credit notes, none included. */
            data: components["schemas"]["CreditNote_R4_0_0"][];
        };
        /** @description Answer with a list of credit notes. */
        CreditNoteListEnvelope_R9_1_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The credit notes, none included. */
            data: components["schemas"]["CreditNote_R9_1_0"][];
        };
        /** @description Names the draft credit note to post. */
        CreditNotePosting: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Draft credit note to post. */
            credit_note_identifier: components["schemas"]["CreditNoteIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the draft credit note to post. */
        CreditNotePosting_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Draft credit note to post. */
            credit_note_identifier: components["schemas"]["CreditNoteIdentifier_R4_0_0"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the draft credit note to reject, and why. */
        CreditNoteRejection: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Draft credit note to reject. */
            credit_note_identifier: components["schemas"]["CreditNoteIdentifier"];
            /** @description Why the credit note is rejected. */
            rejection_reason_identifier?: components["schemas"]["FinancialTransactionRejectionReasonIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the draft credit note to reject, and why. */
        CreditNoteRejection_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Draft credit note to reject. */
            credit_note_identifier: components["schemas"]["CreditNoteIdentifier_R4_0_0"];
            /** @description Why the credit note is rejected. */
            rejection_reason_identifier?: components["schemas"]["FinancialTransactionRejectionReasonIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description A credit note in its short form. Any field may be missing. */
        CreditNoteShort: {
            /** @description ID of the credit note. */
            id?: string;
            /** @description Number of the credit note. */
            number?: string | null;
            /** @description Reference number of the credit note. */
            reference_number?: string | null;
            /**
             * @description State of the credit note.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /**
             * Format: date-time-local
             * @description When the credit note was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the credit note was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Total of the credit note. */
            total_amount?: number;
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort"];
        };
        /** @description Answer with one credit note in its short form. */
        CreditNoteShortEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["CreditNoteShort"];
        };
        /** @description Answer with one credit note in its short form. */
        CreditNoteShortEnvelope_R10_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["CreditNoteShort_R10_0_0"];
        };
        /** @description Answer with one credit note in its short form. */
        CreditNoteShortEnvelope_R4_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["CreditNoteShort_R4_0_0"];
        };
        /** @description A credit note in its short form. Any field may be missing. */
        CreditNoteShort_R10_0_0: {
            /** @description ID of the credit note. */
            id?: string;
            /** @description Number of the credit note. */
            number?: string | null;
            /** @description Reference number of the credit note. */
            reference_number?: string | null;
            /**
             * @description State of the credit note.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /**
             * Format: date-time-local
             * @description When the credit note was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the credit note was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Total of the credit note. */
            total_amount?: number;
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort_R10_0_0"];
        };
        /** @description A credit note in its short form. Any field may be missing. */
        CreditNoteShort_R4_0_0: {
            /** @description ID of the credit note. */
            id?: string;
            /** @description Number of the credit note. */
            number?: string | null;
            /** @description Reference number of the credit note. */
            reference_number?: string | null;
            /**
             * @description State of the credit note.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /**
             * Format: date-time-local
             * @description When the credit note was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the credit note was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Total of the credit note. */
            total_amount?: number;
        };
        /** @description A credit note with all its fields. Any field may be missing, since the caller can choose the fields. */
        CreditNote_R10_0_0: {
            /** @description ID of the credit note. */
            id?: string;
            /** @description Number of the credit note. */
            number?: string | null;
            /** @description Reference number of the credit note. */
            reference_number?: string | null;
            /**
             * @description State of the credit note.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /** @description Discount. */
            discount_amount?: number;
            /** @description Value added tax. */
            vat_amount?: number;
            /** @description Amount without taxes. */
            net_amount?: number;
            /** @description Total of the credit note. */
            total_amount?: number;
            /**
             * Format: date-time-local
             * @description When the credit note was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the credit note was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Notes on the credit note. */
            notes?: string | null;
            /**
             * @description Back office code of the credit note.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description Why the credit note was issued. */
            issue_reason?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the credit note belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the credit note. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the credit note. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort_R10_0_0"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description A credit note with all its fields. Any field may be missing, since the caller can choose the fields. */
        CreditNote_R12_0_0: {
            /** @description ID of the credit note. */
            id?: string;
            /** @description Number of the credit note. */
            number?: string | null;
            /** @description Reference number of the credit note. */
            reference_number?: string | null;
            /**
             * @description State of the credit note.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /** @description Discount. */
            discount_amount?: number;
            /** @description Value added tax. */
            vat_amount?: number;
            /**
             * @description Taxes.
             *
             *     Available from R12.0.0.
             */
            tax_amount?: number;
            /** @description Amount without taxes. */
            net_amount?: number;
            /** @description Total of the credit note. */
            total_amount?: number;
            /**
             * Format: date-time-local
             * @description When the credit note was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the credit note was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Notes on the credit note. */
            notes?: string | null;
            /**
             * @description Back office code of the credit note.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description Why the credit note was issued. */
            issue_reason?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the credit note belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the credit note. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the credit note. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort_R10_0_0"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description A credit note with all its fields. Any field may be missing, since the caller can choose the fields. */
        CreditNote_R14_0_0: {
            /** @description ID of the credit note. */
            id?: string;
            /** @description Number of the credit note. */
            number?: string | null;
            /** @description Reference number of the credit note. */
            reference_number?: string | null;
            /**
             * @description State of the credit note.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /** @description Discount. */
            discount_amount?: number;
            /** @description Value added tax. */
            vat_amount?: number;
            /**
             * @description Taxes.
             *
             *     Available from R12.0.0.
             */
            tax_amount?: number;
            /** @description Amount without taxes. */
            net_amount?: number;
            /** @description Total of the credit note. */
            total_amount?: number;
            /**
             * Format: date-time-local
             * @description When the credit note was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the credit note was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Notes on the credit note. */
            notes?: string | null;
            /**
             * @description Back office code of the credit note.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description Why the credit note was issued. */
            issue_reason?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the credit note belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the credit note. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the credit note. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description A credit note with all its fields. Any field may be missing, since the caller can choose the fields. */
        CreditNote_R14_1_0: {
            /** @description ID of the credit note. */
            id?: string;
            /** @description Number of the credit note. */
            number?: string | null;
            /** @description Reference number of the credit note. */
            reference_number?: string | null;
            /**
             * @description State of the credit note.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /** @description Discount. */
            discount_amount?: number;
            /** @description Value added tax. */
            vat_amount?: number;
            /**
             * @description Taxes.
             *
             *     Available from R12.0.0.
             */
            tax_amount?: number;
            /** @description Amount without taxes. */
            net_amount?: number;
            /** @description Total of the credit note. */
            total_amount?: number;
            /**
             * Format: date-time-local
             * @description When the credit note was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the credit note was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Notes on the credit note. */
            notes?: string | null;
            /**
             * @description Back office code of the credit note.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description Why the credit note was issued. */
            issue_reason?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the credit note belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the credit note. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the credit note. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort"];
            log_information?: components["schemas"]["LogInformation_R14_1_0"];
        };
        /** @description A credit note with all its fields. Any field may be missing, since the caller can choose the fields. */
        CreditNote_R17_0_0: {
            /** @description ID of the credit note. */
            id?: string;
            /** @description Number of the credit note. */
            number?: string | null;
            /** @description Reference number of the credit note. */
            reference_number?: string | null;
            /**
             * @description State of the credit note.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /** @description Discount. */
            discount_amount?: number;
            /**
             * @deprecated
             * @description Value added tax.
             *
             *     Deprecated from R17.0.0.
             */
            vat_amount?: number;
            /**
             * @description Taxes.
             *
             *     Available from R12.0.0.
             */
            tax_amount?: number;
            /** @description Amount without taxes. */
            net_amount?: number;
            /** @description Total of the credit note. */
            total_amount?: number;
            /**
             * Format: date-time-local
             * @description When the credit note was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the credit note was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Notes on the credit note. */
            notes?: string | null;
            /**
             * @description Back office code of the credit note.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description Why the credit note was issued. */
            issue_reason?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the credit note belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the credit note. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the credit note. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort"];
            log_information?: components["schemas"]["LogInformation_R14_1_0"];
        };
        /** @description A credit note with all its fields. Any field may be missing, since the caller can choose the fields. */
        CreditNote_R4_0_0: {
            /** @description ID of the credit note. */
            id?: string;
            /** @description Number of the credit note. */
            number?: string | null;
            /** @description Reference number of the credit note. */
            reference_number?: string | null;
            /**
             * @description State of the credit note.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /** @description Discount. */
            discount_amount?: number;
            /** @description Value added tax. */
            vat_amount?: number;
            /** @description Amount without taxes. */
            net_amount?: number;
            /** @description Total of the credit note. */
            total_amount?: number;
            /**
             * Format: date-time-local
             * @description When the credit note was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the credit note was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Notes on the credit note. */
            notes?: string | null;
            /** @description Why the credit note was issued. */
            issue_reason?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the credit note belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the credit note. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the credit note. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description A credit note with all its fields. Any field may be missing, since the caller can choose the fields. */
        CreditNote_R9_1_0: {
            /** @description ID of the credit note. */
            id?: string;
            /** @description Number of the credit note. */
            number?: string | null;
            /** @description Reference number of the credit note. */
            reference_number?: string | null;
            /**
             * @description State of the credit note.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /** @description Discount. */
            discount_amount?: number;
            /** @description Value added tax. */
            vat_amount?: number;
            /** @description Amount without taxes. */
            net_amount?: number;
            /** @description Total of the credit note. */
            total_amount?: number;
            /**
             * Format: date-time-local
             * @description When the credit note was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the credit note was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Notes on the credit note. */
            notes?: string | null;
            /**
             * @description Back office code of the credit note.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description Why the credit note was issued. */
            issue_reason?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the credit note belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the credit note. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the credit note. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description A credit rating. Any field may be missing, since the caller can choose the fields. */
        CreditRating: {
            code?: components["schemas"]["CreditRatingCode"];
            /** @description Long name of the credit rating, one for each code, from minimal credit risk for AAA to little prospect of recovery for C. */
            name?: string | null;
            /** @description Label that the account definition gives it. */
            label?: string | null;
            /**
             * @deprecated
             * @description Kind of limit in the account definition.
             *
             *     Deprecated from R11.0.0.
             * @enum {string|null}
             */
            credit_limit_type?: "USER_DEFINED" | "NUMERIC_VALUE" | null;
            /** @description Limit in the account definition, in the default currency of the system. */
            credit_limit_amount?: number | null;
            /** @description Whether it is the default of the account definition. */
            default?: boolean;
        };
        /**
         * @description Code of a credit rating.
         * @enum {string}
         */
        CreditRatingCode: "AAA" | "AA" | "A" | "BAA" | "BA" | "B" | "CAA" | "CA" | "C";
        /** @description Names one credit rating. */
        CreditRatingIdentifier: {
            /** @description Code of the credit rating. */
            code: string;
        } | {
            code?: never;
        };
        /** @description Answer with a list of credit ratings. */
        CreditRatingListEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The credit ratings that are allowed, none included. */
            data: components["schemas"]["CreditRating"][];
        };
        /** @description Answer with a list of credit ratings. */
        CreditRatingListEnvelope_R6_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The credit ratings that are allowed, none included. */
            data: components["schemas"]["CreditRating_R6_0_0"][];
        };
        /** @description A credit rating. Any field may be missing, since the caller can choose the fields. */
        CreditRating_R6_0_0: {
            code?: components["schemas"]["CreditRatingCode"];
            /** @description Long name of the credit rating, one for each code, from minimal credit risk for AAA to little prospect of recovery for C. */
            name?: string | null;
            /** @description Label that the account definition gives it. */
            label?: string | null;
            /**
             * @description Kind of limit in the account definition.
             * @enum {string|null}
             */
            credit_limit_type?: "USER_DEFINED" | "NUMERIC_VALUE" | null;
            /** @description Limit in the account definition, in the default currency of the system. */
            credit_limit_amount?: number | null;
            /** @description Whether it is the default of the account definition. */
            default?: boolean;
        };
        /** @description A currency with all its fields. Any field may be missing, since the caller can choose the fields. */
        Currency: {
            /** @description ID of the currency. */
            id?: string;
            /** @description Code of the currency. */
            code?: string;
            /** @description Symbol that is written before a value. */
            prefix?: string | null;
            /** @description Symbol that is written after a value. */
            suffix?: string | null;
            /**
             * @description State of the currency.
             *
             *     Available from R14.0.0.
             * @enum {string}
             */
            life_cycle_state?: "EFFECTIVE" | "NOT_EFFECTIVE";
            /** @description Name of the whole part of a value. */
            integer_part_name?: string | null;
            /** @description Name of the decimal part of a value. */
            decimal_part_name?: string | null;
            log_information?: components["schemas"]["LogInformation"];
        };
        /** @description Answer with one currency. */
        CurrencyEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Currency"];
        };
        /** @description Answer with one currency. */
        CurrencyEnvelope_R10_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Currency_R10_0_0"];
        };
        /** @description Answer with one currency. */
        CurrencyEnvelope_R14_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Currency_R14_0_0"];
        };
        /** @description Answer with one currency. */
        CurrencyEnvelope_R14_1_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Currency_R14_1_0"];
        };
        /** @description Names one currency, by its ID or its code. */
        CurrencyIdentifier: {
            /** @description ID of the currency. */
            id: string;
            code?: never;
        } | {
            id?: never;
            /** @description Code of the currency. */
            code: string;
        };
        /** @description Answer with a list of currencies. */
        CurrencyListEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The currencies, none included. */
            data: components["schemas"]["Currency"][];
        };
        /** @description Answer with a list of currencies. */
        CurrencyListEnvelope_R10_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The currencies, none included. */
            data: components["schemas"]["Currency_R10_0_0"][];
        };
        /** @description Answer with a list of currencies. */
        CurrencyListEnvelope_R14_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The currencies, none included. */
            data: components["schemas"]["Currency_R14_0_0"][];
        };
        /** @description Answer with a list of currencies. */
        CurrencyListEnvelope_R14_1_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The currencies, none included. */
            data: components["schemas"]["Currency_R14_1_0"][];
        };
        /** @description An exchange rate and the time in which it is in effect. */
        CurrencyRatePeriodShort: {
            /** @description ID of the rate period. */
            id?: string;
            /** @description Price of one unit of the currency in the default currency. */
            rate?: number;
            /** @description Price of one unit of the default currency in the currency, calculated from the rate. */
            inverse_rate?: number;
            /**
             * Format: date-time-local
             * @description When the rate comes into effect, without a time zone.
             */
            from_date?: string | null;
            /**
             * Format: date-time-local
             * @description Until when the rate is in effect, without a time zone.
             */
            to_date?: string | null;
            /** @description Currency of the rate. */
            currency?: components["schemas"]["CurrencyShort"];
        } | null;
        /** @description An exchange rate and the time in which it is in effect. */
        CurrencyRatePeriodShort_R10_0_0: {
            /** @description ID of the rate period. */
            id?: string;
            /** @description Price of one unit of the currency in the default currency. */
            rate?: number;
            /** @description Price of one unit of the default currency in the currency, calculated from the rate. */
            inverse_rate?: number;
            /**
             * Format: date-time-local
             * @description When the rate comes into effect, without a time zone.
             */
            from_date?: string | null;
            /**
             * Format: date-time-local
             * @description Until when the rate is in effect, without a time zone.
             */
            to_date?: string | null;
            /** @description Currency of the rate. */
            currency?: components["schemas"]["CurrencyShort_R10_0_0"];
        } | null;
        /** @description The short form of a currency. */
        CurrencyShort: {
            /** @description ID of the currency. */
            id?: string;
            /** @description Code of the currency. */
            code?: string;
            /** @description Symbol that is written before a value. */
            prefix_symbol?: string | null;
            /** @description Symbol that is written after a value. */
            suffix_symbol?: string | null;
            /**
             * @description State of the currency.
             *
             *     Available from R14.0.0.
             * @enum {string}
             */
            life_cycle_state?: "EFFECTIVE" | "NOT_EFFECTIVE";
            /** @description Name of the whole part of a value. */
            integer_part_name?: string | null;
            /** @description Name of the decimal part of a value. */
            decimal_part_name?: string | null;
        } | null;
        /** @description The short form of a currency. */
        CurrencyShort_R10_0_0: {
            /** @description ID of the currency. */
            id?: string;
            /** @description Code of the currency. */
            code?: string;
            /** @description Symbol that is written before a value. */
            prefix_symbol?: string | null;
            /** @description Symbol that is written after a value. */
            suffix_symbol?: string | null;
            /** @description Name of the whole part of a value. */
            integer_part_name?: string | null;
            /** @description Name of the decimal part of a value. */
            decimal_part_name?: string | null;
        } | null;
        /** @description A currency with all its fields. Any field may be missing, since the caller can choose the fields. */
        Currency_R10_0_0: {
            /** @description ID of the currency. */
            id?: string;
            /** @description Code of the currency. */
            code?: string;
            /** @description Symbol that is written before a value. */
            prefix?: string | null;
            /** @description Symbol that is written after a value. */
            suffix?: string | null;
            /** @description Name of the whole part of a value. */
            integer_part_name?: string | null;
            /** @description Name of the decimal part of a value. */
            decimal_part_name?: string | null;
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description A currency with all its fields. Any field may be missing, since the caller can choose the fields. */
        Currency_R14_0_0: {
            /** @description ID of the currency. */
            id?: string;
            /** @description Code of the currency. */
            code?: string;
            /** @description Symbol that is written before a value. */
            prefix?: string | null;
            /** @description Symbol that is written after a value. */
            suffix?: string | null;
            /**
             * @description State of the currency.
             *
             *     Available from R14.0.0.
             * @enum {string}
             */
            life_cycle_state?: "EFFECTIVE" | "NOT_EFFECTIVE";
            /** @description Name of the whole part of a value. */
            integer_part_name?: string | null;
            /** @description Name of the decimal part of a value. */
            decimal_part_name?: string | null;
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description A currency with all its fields. Any field may be missing, since the caller can choose the fields. */
        Currency_R14_1_0: {
            /** @description ID of the currency. */
            id?: string;
            /** @description Code of the currency. */
            code?: string;
            /** @description Symbol that is written before a value. */
            prefix?: string | null;
            /** @description Symbol that is written after a value. */
            suffix?: string | null;
            /**
             * @description State of the currency.
             *
             *     Available from R14.0.0.
             * @enum {string}
             */
            life_cycle_state?: "EFFECTIVE" | "NOT_EFFECTIVE";
            /** @description Name of the whole part of a value. */
            integer_part_name?: string | null;
            /** @description Name of the decimal part of a value. */
            decimal_part_name?: string | null;
            log_information?: components["schemas"]["LogInformation_R14_1_0"];
        };
        /** @description Names one customer identification medium. Its fields are on no page known, so any field is let through. */
        CustomerIdentificationMediumIdentifier: {
            [key: string]: unknown;
        };
        /** @description Personal data of a contact. Any field may be missing. */
        Demographics: {
            /**
             * @description Gender of the person.
             * @enum {string|null}
             */
            gender?: "MALE" | "FEMALE" | null;
            /** @description Number of the identity card. */
            id_number?: string | null;
            /**
             * Format: date-time-local
             * @description Date until which the identity card holds, without a time zone.
             */
            id_number_expiration_date?: string | null;
            /** @description Country that issued the identity card. */
            id_issued_by_country?: components["schemas"]["Country"];
            /** @description Number of the passport. */
            passport_number?: string | null;
            /** @description Country that issued the passport. */
            passport_issued_by_country?: components["schemas"]["Country"];
            /** @description Social security number. */
            social_security_number?: string | null;
            date_of_birth?: components["schemas"]["BirthDate"];
            name_day?: components["schemas"]["NameDay"];
            industry?: components["schemas"]["Industry"];
            industry_sector?: components["schemas"]["IndustrySector"];
        } | null;
        /** @description Personal data of a contact, with its phones, email addresses and postal addresses. */
        DemographicsParameters: {
            /**
             * @description Gender of the person.
             * @enum {string}
             */
            gender?: "MALE" | "FEMALE";
            /** @description Number of the identity card. */
            id_number?: string;
            /** @description Number of the passport. */
            passport_number?: string;
            /** @description Social security number. */
            social_security_number?: string;
            /** @description Country in which the person lives. */
            country_of_residence_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Country that issued the identity card. */
            id_issued_by_country_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Country that issued the passport. */
            passport_issued_by_country_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Industry the person works in. */
            industry_identifier?: components["schemas"]["IndustryIdentifier"];
            /** @description Sector of the industry. */
            industry_sector_identifier?: components["schemas"]["IndustrySectorIdentifier"];
            date_of_birth?: components["schemas"]["BirthDateParameters"];
            /** @description Phones of the contact. */
            phone_set?: components["schemas"]["PhoneParameters"][];
            /** @description Email addresses of the contact. */
            email_set?: components["schemas"]["EmailParameters"][];
            /** @description Postal addresses of the contact. */
            address_set?: components["schemas"]["AddressParameters"][];
        };
        /** @description Personal data of a contact, with its phones, email addresses and postal addresses. */
        DemographicsParameters_R14_2_0: {
            /**
             * @description Gender of the person.
             * @enum {string}
             */
            gender?: "MALE" | "FEMALE";
            /** @description Number of the identity card. */
            id_number?: string;
            /** @description Number of the passport. */
            passport_number?: string;
            /** @description Social security number. */
            social_security_number?: string;
            /** @description Country in which the person lives. */
            country_of_residence_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Country that issued the identity card. */
            id_issued_by_country_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Country that issued the passport. */
            passport_issued_by_country_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Industry the person works in. */
            industry_identifier?: components["schemas"]["IndustryIdentifier"];
            /** @description Sector of the industry. */
            industry_sector_identifier?: components["schemas"]["IndustrySectorIdentifier"];
            date_of_birth?: components["schemas"]["BirthDateParameters"];
            /** @description Phones of the contact. */
            phone_set?: components["schemas"]["PhoneParameters_R4_0_0"][];
            /** @description Email addresses of the contact. */
            email_set?: components["schemas"]["EmailParameters"][];
            /** @description Postal addresses of the contact. */
            address_set?: components["schemas"]["AddressParameters_R14_2_0"][];
        };
        /** @description Personal data of a contact, with its phones, email addresses and postal addresses. */
        DemographicsParameters_R16_1_0: {
            /**
             * @description Gender of the person.
             * @enum {string}
             */
            gender?: "MALE" | "FEMALE";
            /** @description Number of the identity card. */
            id_number?: string;
            /** @description Number of the passport. */
            passport_number?: string;
            /** @description Social security number. */
            social_security_number?: string;
            /** @description Country in which the person lives. */
            country_of_residence_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Country that issued the identity card. */
            id_issued_by_country_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Country that issued the passport. */
            passport_issued_by_country_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Industry the person works in. */
            industry_identifier?: components["schemas"]["IndustryIdentifier"];
            /** @description Sector of the industry. */
            industry_sector_identifier?: components["schemas"]["IndustrySectorIdentifier"];
            date_of_birth?: components["schemas"]["BirthDateParameters"];
            /** @description Phones of the contact. */
            phone_set?: components["schemas"]["PhoneParameters"][];
            /** @description Email addresses of the contact. */
            email_set?: components["schemas"]["EmailParameters"][];
            /** @description Postal addresses of the contact. */
            address_set?: components["schemas"]["AddressParameters_R14_2_0"][];
        };
        /** @description Personal data of a contact, with its phones, email addresses and postal addresses. */
        DemographicsParameters_R4_0_0: {
            /**
             * @description Gender of the person.
             * @enum {string}
             */
            gender?: "MALE" | "FEMALE";
            /** @description Number of the identity card. */
            id_number?: string;
            /** @description Number of the passport. */
            passport_number?: string;
            /** @description Social security number. */
            social_security_number?: string;
            /** @description Country in which the person lives. */
            country_of_residence_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Country that issued the identity card. */
            id_issued_by_country_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Country that issued the passport. */
            passport_issued_by_country_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Industry the person works in. */
            industry_identifier?: components["schemas"]["IndustryIdentifier"];
            /** @description Sector of the industry. */
            industry_sector_identifier?: components["schemas"]["IndustrySectorIdentifier"];
            date_of_birth?: components["schemas"]["BirthDateParameters"];
            /** @description Phones of the contact. */
            phone_set?: components["schemas"]["PhoneParameters_R4_0_0"][];
            /** @description Email addresses of the contact. */
            email_set?: components["schemas"]["EmailParameters"][];
            /** @description Postal addresses of the contact. */
            address_set?: components["schemas"]["AddressParameters_R4_0_0"][];
        };
        /** @description New personal data of a contact, and changes of its phones, email addresses and postal addresses. A field that is left out stays as it is; a field sent as null is emptied. */
        DemographicsUpdateParameters: {
            /**
             * @description Gender of the person.
             * @enum {string|null}
             */
            gender?: "MALE" | "FEMALE" | null;
            /** @description Number of the identity card. */
            id_number?: string | null;
            /** @description Number of the passport. */
            passport_number?: string | null;
            /** @description Social security number. */
            social_security_number?: string | null;
            /** @description Country in which the person lives. */
            country_of_residence_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Country that issued the identity card. */
            id_issued_by_country_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Country that issued the passport. */
            passport_issued_by_country_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Industry the person works in. */
            industry_identifier?: components["schemas"]["IndustryIdentifier"];
            /** @description Sector of the industry. */
            industry_sector_identifier?: components["schemas"]["IndustrySectorIdentifier"];
            date_of_birth?: components["schemas"]["BirthDateParameters"];
            /** @description Changes of the phones of the contact. A phone that is added is active. */
            phone_set?: components["schemas"]["PhoneUpdateParameters"][];
            /** @description Changes of the email addresses of the contact. One that is added is active. */
            email_set?: components["schemas"]["EmailUpdateParameters"][];
            /** @description Changes of the postal addresses of the contact. One that is added is active. */
            address_set?: components["schemas"]["AddressUpdateParameters"][];
        };
        /** @description New personal data of a contact, and changes of its phones, email addresses and postal addresses. A field that is left out stays as it is; a field sent as null is emptied. */
        DemographicsUpdateParameters_R4_0_0: {
            /**
             * @description Gender of the person.
             * @enum {string|null}
             */
            gender?: "MALE" | "FEMALE" | null;
            /** @description Number of the identity card. */
            id_number?: string | null;
            /** @description Number of the passport. */
            passport_number?: string | null;
            /** @description Social security number. */
            social_security_number?: string | null;
            /** @description Country in which the person lives. */
            country_of_residence_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Country that issued the identity card. */
            id_issued_by_country_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Country that issued the passport. */
            passport_issued_by_country_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Industry the person works in. */
            industry_identifier?: components["schemas"]["IndustryIdentifier"];
            /** @description Sector of the industry. */
            industry_sector_identifier?: components["schemas"]["IndustrySectorIdentifier"];
            date_of_birth?: components["schemas"]["BirthDateParameters"];
            /** @description Changes of the phones of the contact. A phone that is added is active. */
            phone_set?: components["schemas"]["PhoneUpdateParameters"][];
            /** @description Changes of the email addresses of the contact. One that is added is active. */
            email_set?: components["schemas"]["EmailUpdateParameters"][];
            /** @description Changes of the postal addresses of the contact. One that is added is active. */
            address_set?: components["schemas"]["AddressUpdateParameters_R4_0_0"][];
        };
        /** @description Which device logs in, and the proof its middleware gave it. */
        DeviceLogin: {
            /** @description Installed item, such as a set-top box, that logs in. */
            installed_item_identifier: components["schemas"]["InstalledItemIdentifier"];
            /** @description JSON Web Token that the middleware issued for the device. */
            jwt_token: string;
        };
        /** @description Names one email address of a contact. */
        EmailIdentifier: {
            /** @description ID of the email address. */
            id: string;
            type?: never;
        } | {
            id?: never;
            /** @description Type of the email address. */
            type: components["schemas"]["EmailType"];
        } | {
            id?: never;
            type?: never;
        };
        /** @description An email address. */
        EmailParameters: {
            type: components["schemas"]["EmailType"];
            /** @description Email address. */
            email_address: string;
            /** @description Notes. */
            notes?: string;
        };
        /**
         * @description Type of an email address.
         * @enum {string}
         */
        EmailType: "PERSONAL" | "BUSINESS" | "CUSTOM1" | "CUSTOM2" | "CUSTOM3" | "CUSTOM4" | "CUSTOM5";
        /**
         * @description A change of one email address: what is to be done, and with which one. On ADD the type is mandatory, on UPDATE and
         *     REMOVE it is email_identifier; the other one is not allowed.
         *
         *     A field that is left out stays as it is.
         */
        EmailUpdateParameters: {
            /**
             * @description What is to be done.
             * @enum {string}
             */
            action: "ADD" | "UPDATE" | "REMOVE";
            /** @description Email address to change or remove. Mandatory on UPDATE and REMOVE, not allowed on ADD. */
            email_identifier: components["schemas"]["EmailIdentifier"];
            type?: never;
            /** @description Email address. Mandatory on ADD. */
            email_address?: string;
            /** @description Notes. */
            notes?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
        } | {
            /**
             * @description What is to be done.
             * @enum {string}
             */
            action: "ADD" | "UPDATE" | "REMOVE";
            email_identifier?: never;
            /** @description Type of the new email address. Mandatory on ADD, not allowed otherwise. */
            type: components["schemas"]["EmailType"];
            /** @description Email address. Mandatory on ADD. */
            email_address?: string;
            /** @description Notes. */
            notes?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
        };
        /** @description Always empty. */
        EmptyData: {
            [key: string]: unknown;
        };
        /** @description Answer to a call that succeeded and gives nothing back. */
        EmptyEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data?: components["schemas"]["EmptyData"];
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
        /** @description Says why the call failed. */
        FailureStatus_R10_0_0: {
            /** @description Names the failure. The vendor's list of codes is not known, so any text but OK is possible. Expect codes that are not listed here. */
            code: string;
            /** @description Text on the failure that clients show to people. */
            message?: string | null;
            /** @description More on the failure. */
            description?: string | null;
        };
        /** @description Says why the call failed. */
        FailureStatus_R11_0_0: {
            /** @description Names the failure. The vendor's list of codes is not known, so any text but OK is possible. Expect codes that are not listed here. */
            code: string;
            /** @description Text on the failure that clients show to people. */
            message?: string | null;
            /** @description More on the failure. */
            description?: string | null;
        };
        /** @description Says why the call failed. */
        FailureStatus_R4_0_0: {
            /** @description Names the failure. The vendor's list of codes is not known, so any text but OK is possible. Expect codes that are not listed here. */
            code: string;
            /** @description Text on the failure that clients show to people. */
            message?: string | null;
            /** @description More on the failure. */
            description?: string | null;
        };
        /** @description Answer to a call that failed. */
        Failure_R10_0_0: {
            status: components["schemas"]["FailureStatus_R10_0_0"];
            /** @description Whether a failed answer has data, and of what kind, is not known. */
            data?: unknown;
        };
        /** @description Answer to a call that failed. */
        Failure_R11_0_0: {
            status: components["schemas"]["FailureStatus_R11_0_0"];
            /** @description Whether a failed answer has data, and of what kind, is not known. */
            data?: unknown;
        };
        /** @description Answer to a call that failed. */
        Failure_R4_0_0: {
            status: components["schemas"]["FailureStatus_R4_0_0"];
            /** @description Whether a failed answer has data, and of what kind, is not known. */
            data?: unknown;
        };
        /** @description Names of the fields wanted in the answer, separated by commas. Only fields of the top level can be named; nested objects come whole. Without it every field comes back. */
        FieldsSet: string;
        /** @description Names one category of financial transactions, by exactly one of its fields. */
        FinancialTransactionCategoryIdentifier: {
            /** @description ID of the category. */
            id: string;
            name?: never;
            code?: never;
        } | {
            id?: never;
            /** @description Name of the category. */
            name: string;
            code?: never;
        } | {
            id?: never;
            name?: never;
            /** @description Code of the category. */
            code: string;
        };
        /** @description A category of financial transactions, as far as other records show it. Any field may be missing. */
        FinancialTransactionCategoryReference: {
            /** @description ID of the category of financial transactions. */
            id?: string;
            /** @description Name of the category of financial transactions. */
            name?: string | null;
            /** @description Code of the category of financial transactions. */
            code?: string | null;
        } | null;
        /** @description A reason to reject a draft. Any field may be missing. */
        FinancialTransactionRejectionReason: {
            /** @description ID of the rejection reason. */
            id?: string;
            /** @description Name of the rejection reason. */
            name?: string | null;
            /** @description Alternative code of the rejection reason. */
            alternative_code?: string | null;
            /** @description Description of the rejection reason. */
            description?: string | null;
        } | null;
        /** @description A reason that may be chosen to reject a draft. Any field may be missing. */
        FinancialTransactionRejectionReasonChoice: {
            /** @description Whether it is the reason that is taken when none is chosen. */
            default?: boolean;
            /** @description The rejection reason. */
            rejection_reason?: components["schemas"]["FinancialTransactionRejectionReason"];
        };
        /** @description Names one rejection reason, by exactly one of its fields. */
        FinancialTransactionRejectionReasonIdentifier: {
            /** @description ID of the rejection reason. */
            id: string;
            name?: never;
            alternative_code?: never;
        } | {
            id?: never;
            /** @description Name of the rejection reason. */
            name: string;
            alternative_code?: never;
        } | {
            id?: never;
            name?: never;
            /** @description Alternative code of the rejection reason. */
            alternative_code: string;
        };
        /** @description Answer with a list of rejection reasons. */
        FinancialTransactionRejectionReasonListEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The rejection reasons, each with whether it is the default, none included. */
            data: components["schemas"]["FinancialTransactionRejectionReasonChoice"][];
        };
        /** @description A type of financial transactions with all its fields. Any field may be missing. */
        FinancialTransactionType: {
            /** @description ID of the type. */
            id?: string;
            /** @description Name of the type. */
            name?: string | null;
            /** @description Alternative code of the type. */
            alternative_code?: string | null;
            /** @description Description of the type. */
            description?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Kind of paper the type is for. The sample shows INVOICE; other values are not known. */
            classification?: string | null;
            log_information?: components["schemas"]["LogInformation"];
        };
        /** @description Names one type of financial transactions, by exactly one of its fields. */
        FinancialTransactionTypeIdentifier: {
            /** @description ID of the type. */
            id: string;
            name?: never;
            alternative_code?: never;
        } | {
            id?: never;
            /** @description Name of the type. */
            name: string;
            alternative_code?: never;
        } | {
            id?: never;
            name?: never;
            /** @description Alternative code of the type. */
            alternative_code: string;
        };
        /** @description Answer with a list of types of financial transactions. */
        FinancialTransactionTypeListEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The types in use, none included. */
            data: components["schemas"]["FinancialTransactionType"][];
        };
        /** @description Answer with a list of types of financial transactions. */
        FinancialTransactionTypeListEnvelope_R14_1_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The types in use, none included. */
            data: components["schemas"]["FinancialTransactionType_R14_1_0"][];
        };
        /** @description Answer with a list of types of financial transactions. */
        FinancialTransactionTypeListEnvelope_R9_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The types in use, none included. */
            data: components["schemas"]["FinancialTransactionType_R9_0_0"][];
        };
        /** @description A type of financial transactions, as far as other records show it. Any field may be missing. */
        FinancialTransactionTypeReference: {
            /** @description ID of the type of financial transactions. */
            id?: string;
            /** @description Name of the type of financial transactions. */
            name?: string | null;
            /** @description Alternative code of the type of financial transactions. */
            alternative_code?: string | null;
        } | null;
        /** @description A type of financial transactions with all its fields. Any field may be missing. */
        FinancialTransactionType_R14_1_0: {
            /** @description ID of the type. */
            id?: string;
            /** @description Name of the type. */
            name?: string | null;
            /** @description Alternative code of the type. */
            alternative_code?: string | null;
            /** @description Description of the type. */
            description?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Kind of paper the type is for. The sample shows INVOICE; other values are not known. */
            classification?: string | null;
            log_information?: components["schemas"]["LogInformation_R14_1_0"];
        };
        /** @description A type of financial transactions with all its fields. Any field may be missing. */
        FinancialTransactionType_R9_0_0: {
            /** @description ID of the type. */
            id?: string;
            /** @description Name of the type. */
            name?: string | null;
            /** @description Alternative code of the type. */
            alternative_code?: string | null;
            /** @description Description of the type. */
            description?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Kind of paper the type is for. The sample shows INVOICE; other values are not known. */
            classification?: string | null;
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description Whether a text has a valid format. */
        FormatValidation: {
            /** @description Whether the format is valid. */
            is_valid?: boolean;
        };
        /** @description Answer that says whether a text has a valid format. */
        FormatValidationEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["FormatValidation"];
        };
        GetLatestBillsQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable whose bills are wanted. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            /**
             * @description How many bills to give, counted from the newest.
             * @example 1
             */
            number: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,total_amount_to_be_paid,status
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        GetLatestPaymentsQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable whose payments are wanted. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            /** @description Gives only payments of this type. */
            type_identifier?: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /** @description Gives only payments of this category. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /** @description Gives only payments by this method. */
            payment_method_identifier?: components["schemas"]["PaymentMethodIdentifier"];
            /**
             * @description How many payments to give, counted from the newest.
             * @example 2
             */
            number: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example id,number,reference_number
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        GetNotAssociatedAccessTokensQuery: {
            /** @description Session token from one of the authentication calls. It stands in the URL, so keep such URLs out of logs. */
            token: string;
            /**
             * @description How many access tokens to give back at most.
             * @example 10
             */
            number: number;
            /**
             * @description Gives only access tokens in this state.
             * @example NOT_EFFECTIVE
             * @enum {string}
             */
            life_cycle_state?: "EFFECTIVE" | "NOT_EFFECTIVE" | "PENDING_VERIFICATION";
            /**
             * @description Names of the fields wanted in each entry of the answer, separated by commas. Without it every field comes back.
             * @example number,life_cycle_state
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        GetNotAssociatedAccessTokensQuery_R5_0_0: {
            /** @description Session token from one of the authentication calls. It stands in the URL, so keep such URLs out of logs. */
            token: string;
            /**
             * @description How many access tokens to give back at most.
             * @example 10
             */
            number: number;
            /**
             * @description Gives only access tokens in this state.
             * @example NOT_EFFECTIVE
             * @enum {string}
             */
            life_cycle_state?: "EFFECTIVE" | "NOT_EFFECTIVE";
            /**
             * @description Names of the fields wanted in each entry of the answer, separated by commas. Without it every field comes back.
             * @example number,life_cycle_state
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        GetPendingPaymentGatewayRequestsQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description How many requests one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 20
             */
            number_of_results?: number;
            /**
             * @description How many requests to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,life_cycle_state
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        GetPendingPaymentGatewayRequestsQuery_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,life_cycle_state
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names one group, by exactly one of its fields. */
        GroupIdentifier: {
            /** @description ID of the group. */
            id: string;
            name?: never;
            alternative_code?: never;
        } | {
            id?: never;
            /** @description Name of the group. */
            name: string;
            alternative_code?: never;
        } | {
            id?: never;
            name?: never;
            /** @description Alternative code of the group. */
            alternative_code: string;
        };
        /** @description An industry. Any field may be missing. */
        Industry: {
            /** @description ID of the industry. */
            id?: string;
            /** @description Name of the industry. */
            name?: string | null;
        } | null;
        /** @description Names one industry. */
        IndustryIdentifier: {
            /** @description ID of the industry. */
            id: string;
            name?: never;
            alternative_code?: never;
        } | {
            id?: never;
            /** @description Name of the industry. */
            name: string;
            alternative_code?: never;
        } | {
            id?: never;
            name?: never;
            /** @description Alternative code of the industry. */
            alternative_code: string;
        } | {
            id?: never;
            name?: never;
            alternative_code?: never;
        };
        /** @description A sector of an industry. Any field may be missing. */
        IndustrySector: {
            /** @description ID of the industry sector. */
            id?: string;
            /** @description Name of the industry sector. */
            name?: string | null;
        } | null;
        /** @description Names one sector of an industry. */
        IndustrySectorIdentifier: {
            /** @description ID of the sector. */
            id: string;
            name?: never;
            alternative_code?: never;
        } | {
            id?: never;
            /** @description Name of the sector. */
            name: string;
            alternative_code?: never;
        } | {
            id?: never;
            name?: never;
            /** @description Alternative code of the sector. */
            alternative_code: string;
        } | {
            id?: never;
            name?: never;
            alternative_code?: never;
        };
        /** @description Names one installed item, by exactly one of its fields. */
        InstalledItemIdentifier: {
            /** @description ID of the installed item. */
            id: string;
            serial_number?: never;
            alternative_code?: never;
        } | {
            id?: never;
            /** @description Serial number of the installed item. */
            serial_number: string;
            alternative_code?: never;
        } | {
            id?: never;
            serial_number?: never;
            /** @description Alternative code of the installed item. */
            alternative_code: string;
        };
        /** @description An invoice with all its fields. Any field may be missing, since the caller can choose the fields. */
        Invoice: {
            /** @description ID of the invoice. */
            id?: string;
            /** @description Number of the invoice. */
            number?: string | null;
            /** @description Reference number of the invoice. */
            reference_number?: string | null;
            /**
             * @description State of the invoice.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /** @description Discount. */
            discount_amount?: number;
            /**
             * @deprecated
             * @description Value added tax.
             *
             *     Deprecated from R17.0.0.
             */
            vat_amount?: number;
            /**
             * @description Taxes.
             *
             *     Available from R12.0.0.
             */
            tax_amount?: number;
            /** @description Amount without taxes. */
            net_amount?: number;
            /** @description Total of the invoice. */
            total_amount?: number;
            /** @description What is unpaid of the invoice and past its due date. */
            outstanding_amount?: number;
            /** @description What is unpaid of the invoice. */
            unsettled_amount?: number;
            /**
             * Format: date-time-local
             * @description When the invoice was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the invoice was posted, without a time zone.
             */
            posted_on?: string | null;
            /**
             * Format: date-time-local
             * @description End of the credit period, without a time zone.
             */
            due_on?: string | null;
            /** @description Notes on the invoice. */
            notes?: string | null;
            /**
             * @description Back office code of the invoice.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the invoice belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the invoice. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the invoice. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort"];
            log_information?: components["schemas"]["LogInformation"];
        };
        /** @description Names the posted invoice to cancel and describes the cancellation. */
        InvoiceCancellation: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Posted invoice to cancel. */
            invoice_identifier: components["schemas"]["InvoiceIdentifier"];
            /** @description Type of the cancellation. */
            type_identifier: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /** @description Category of the cancellation. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /** @description Notes on the cancellation. */
            notes?: string;
            /**
             * @description Back office code of the cancellation. No other one may have it.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string;
            /** @description Why the invoice is cancelled. */
            issue_reason?: string;
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
            /** @description User-defined number 1. */
            udf_float_1?: number;
            /** @description User-defined number 2. */
            udf_float_2?: number;
            /** @description User-defined number 3. */
            udf_float_3?: number;
            /** @description User-defined number 4. */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string;
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Answer with one invoice cancellation. */
        InvoiceCancellationEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["InvoiceCancellationShort"];
        };
        /** @description Answer with one invoice cancellation. */
        InvoiceCancellationEnvelope_R10_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["InvoiceCancellationShort_R10_0_0"];
        };
        /** @description Answer with one invoice cancellation. */
        InvoiceCancellationEnvelope_R4_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["InvoiceCancellationShort_R4_0_0"];
        };
        /** @description An invoice cancellation in its short form. Any field may be missing. */
        InvoiceCancellationShort: {
            /** @description ID of the invoice cancellation. */
            id?: string;
            /** @description Number of the invoice cancellation. */
            number?: string | null;
            /** @description Reference number of the invoice cancellation. */
            reference_number?: string | null;
            /**
             * @description State of the invoice cancellation.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /**
             * Format: date-time-local
             * @description When the cancellation was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the cancellation was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Total of the invoice that is cancelled. */
            total_amount?: number;
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort"];
        };
        /** @description An invoice cancellation in its short form. Any field may be missing. */
        InvoiceCancellationShort_R10_0_0: {
            /** @description ID of the invoice cancellation. */
            id?: string;
            /** @description Number of the invoice cancellation. */
            number?: string | null;
            /** @description Reference number of the invoice cancellation. */
            reference_number?: string | null;
            /**
             * @description State of the invoice cancellation.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /**
             * Format: date-time-local
             * @description When the cancellation was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the cancellation was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Total of the invoice that is cancelled. */
            total_amount?: number;
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort_R10_0_0"];
        };
        /** @description An invoice cancellation in its short form. Any field may be missing. */
        InvoiceCancellationShort_R4_0_0: {
            /** @description ID of the invoice cancellation. */
            id?: string;
            /** @description Number of the invoice cancellation. */
            number?: string | null;
            /** @description Reference number of the invoice cancellation. */
            reference_number?: string | null;
            /**
             * @description State of the invoice cancellation.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /**
             * Format: date-time-local
             * @description When the cancellation was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the cancellation was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Total of the invoice that is cancelled. */
            total_amount?: number;
        };
        /** @description Names the posted invoice to cancel and describes the cancellation. */
        InvoiceCancellation_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Posted invoice to cancel. */
            invoice_identifier: components["schemas"]["InvoiceIdentifier_R4_0_0"];
            /** @description Type of the cancellation. */
            type_identifier: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /** @description Category of the cancellation. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /** @description Notes on the cancellation. */
            notes?: string;
            /** @description Why the invoice is cancelled. */
            issue_reason?: string;
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
            /** @description User-defined number 1. */
            udf_float_1?: number;
            /** @description User-defined number 2. */
            udf_float_2?: number;
            /** @description User-defined number 3. */
            udf_float_3?: number;
            /** @description User-defined number 4. */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string;
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Answer with one invoice. */
        InvoiceEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Invoice"];
        };
        /** @description Answer with one invoice. */
        InvoiceEnvelope_R10_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Invoice_R10_0_0"];
        };
        /** @description Answer with one invoice. */
        InvoiceEnvelope_R12_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Invoice_R12_0_0"];
        };
        /** @description Answer with one invoice. */
        InvoiceEnvelope_R14_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Invoice_R14_0_0"];
        };
        /** @description Answer with one invoice. */
        InvoiceEnvelope_R14_1_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Invoice_R14_1_0"];
        };
        /** @description Answer with one invoice. */
        InvoiceEnvelope_R17_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Invoice_R17_0_0"];
        };
        /** @description Answer with one invoice. */
        InvoiceEnvelope_R4_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Invoice_R4_0_0"];
        };
        /** @description Answer with one invoice. */
        InvoiceEnvelope_R9_1_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Invoice_R9_1_0"];
        };
        /** @description Names one invoice, by exactly one of its fields. */
        InvoiceIdentifier: {
            /** @description ID of the invoice. */
            id: string;
            number?: never;
            reference_number?: never;
            back_office_code?: never;
        } | {
            id?: never;
            /** @description Number of the invoice. */
            number: string;
            reference_number?: never;
            back_office_code?: never;
        } | {
            id?: never;
            number?: never;
            /** @description Reference number of the invoice. */
            reference_number: string;
            back_office_code?: never;
        } | {
            id?: never;
            number?: never;
            reference_number?: never;
            /**
             * @description Back office code of the invoice.
             *
             *     Available from R9.1.0.
             */
            back_office_code: string;
        };
        /** @description Names one invoice, by exactly one of its fields. */
        InvoiceIdentifier_R4_0_0: {
            /** @description ID of the invoice. */
            id: string;
            number?: never;
            reference_number?: never;
        } | {
            id?: never;
            /** @description Number of the invoice. */
            number: string;
            reference_number?: never;
        } | {
            id?: never;
            number?: never;
            /** @description Reference number of the invoice. */
            reference_number: string;
        };
        /** @description Answer with a list of invoices. */
        InvoiceListEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The invoices, none included. */
            data: components["schemas"]["Invoice"][];
        };
        /** @description Answer with a list of invoices. */
        InvoiceListEnvelope_R10_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The invoices, none included. */
            data: components["schemas"]["Invoice_R10_0_0"][];
        };
        /** @description Answer with a list of invoices. */
        InvoiceListEnvelope_R12_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The invoices, none included. */
            data: components["schemas"]["Invoice_R12_0_0"][];
        };
        /** @description Answer with a list of invoices. */
        InvoiceListEnvelope_R14_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The invoices, none included. */
            data: components["schemas"]["Invoice_R14_0_0"][];
        };
        /** @description Answer with a list of invoices. */
        InvoiceListEnvelope_R14_1_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The invoices, none included. */
            data: components["schemas"]["Invoice_R14_1_0"][];
        };
        /** @description Answer with a list of invoices. */
        InvoiceListEnvelope_R17_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The invoices, none included. */
            data: components["schemas"]["Invoice_R17_0_0"][];
        };
        /** @description Answer with a list of invoices. */
        InvoiceListEnvelope_R4_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The invoices, none included. */
            data: components["schemas"]["Invoice_R4_0_0"][];
        };
        /** @description Answer with a list of invoices. */
        InvoiceListEnvelope_R9_1_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The invoices, none included. */
            data: components["schemas"]["Invoice_R9_1_0"][];
        };
        /** @description Names the invoice to pay in full, and who pays it how. */
        InvoicePayment: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Accounts receivable that gets the payment.
             *
             *     Either it or wallet_identifier is sent.
             */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            wallet_identifier?: never;
            /**
             * @description Type of the payment.
             *
             *     With wallet_identifier it may not be one of a payment gateway.
             */
            type_identifier: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /** @description Category of the payment. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /** @description Payment method. */
            payment_method_identifier: components["schemas"]["PaymentMethodIdentifier"];
            /** @description Invoice to pay. */
            invoice_identifier: components["schemas"]["InvoiceIdentifier"];
            /**
             * Format: date-time-local
             * @description When the payment was received, without a time zone.
             */
            received_on?: string;
            /** @description User who took the payment. */
            received_by_user_identifier?: components["schemas"]["UserIdentifier"];
            /** @description Notes on the payment. */
            notes?: string;
            /**
             * @description Back office code of the payment. No other payment may have it.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string;
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
            /** @description User-defined number 1. */
            udf_float_1?: number;
            /** @description User-defined number 2. */
            udf_float_2?: number;
            /** @description User-defined number 3. */
            udf_float_3?: number;
            /** @description User-defined number 4. */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string;
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            accounts_receivable_identifier?: never;
            /**
             * @description Wallet that gets the payment. Only unconditional funds can pay, and only where the wallet definition lets funds of a wallet pay.
             *
             *     Available from R14.0.0.
             */
            wallet_identifier: components["schemas"]["WalletIdentifier"];
            /**
             * @description Type of the payment.
             *
             *     With wallet_identifier it may not be one of a payment gateway.
             */
            type_identifier: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /** @description Category of the payment. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /** @description Payment method. */
            payment_method_identifier: components["schemas"]["PaymentMethodIdentifier"];
            /** @description Invoice to pay. */
            invoice_identifier: components["schemas"]["InvoiceIdentifier"];
            /**
             * Format: date-time-local
             * @description When the payment was received, without a time zone.
             */
            received_on?: string;
            /** @description User who took the payment. */
            received_by_user_identifier?: components["schemas"]["UserIdentifier"];
            /** @description Notes on the payment. */
            notes?: string;
            /**
             * @description Back office code of the payment. No other payment may have it.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string;
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
            /** @description User-defined number 1. */
            udf_float_1?: number;
            /** @description User-defined number 2. */
            udf_float_2?: number;
            /** @description User-defined number 3. */
            udf_float_3?: number;
            /** @description User-defined number 4. */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string;
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the invoice to pay in full, and who pays it how. */
        InvoicePayment_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Accounts receivable that gets the payment.
             *
             *     It is mandatory.
             */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            /** @description Type of the payment. */
            type_identifier: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /** @description Category of the payment. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /** @description Payment method. */
            payment_method_identifier: components["schemas"]["PaymentMethodIdentifier"];
            /** @description Invoice to pay. */
            invoice_identifier: components["schemas"]["InvoiceIdentifier_R4_0_0"];
            /**
             * Format: date-time-local
             * @description When the payment was received, without a time zone.
             */
            received_on?: string;
            /** @description User who took the payment. */
            received_by_user_identifier?: components["schemas"]["UserIdentifier"];
            /** @description Notes on the payment. */
            notes?: string;
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
            /** @description User-defined number 1. */
            udf_float_1?: number;
            /** @description User-defined number 2. */
            udf_float_2?: number;
            /** @description User-defined number 3. */
            udf_float_3?: number;
            /** @description User-defined number 4. */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string;
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the invoice to pay in full, and who pays it how. */
        InvoicePayment_R9_1_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Accounts receivable that gets the payment.
             *
             *     It is mandatory.
             */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            /** @description Type of the payment. */
            type_identifier: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /** @description Category of the payment. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /** @description Payment method. */
            payment_method_identifier: components["schemas"]["PaymentMethodIdentifier"];
            /** @description Invoice to pay. */
            invoice_identifier: components["schemas"]["InvoiceIdentifier"];
            /**
             * Format: date-time-local
             * @description When the payment was received, without a time zone.
             */
            received_on?: string;
            /** @description User who took the payment. */
            received_by_user_identifier?: components["schemas"]["UserIdentifier"];
            /** @description Notes on the payment. */
            notes?: string;
            /**
             * @description Back office code of the payment. No other payment may have it.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string;
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
            /** @description User-defined number 1. */
            udf_float_1?: number;
            /** @description User-defined number 2. */
            udf_float_2?: number;
            /** @description User-defined number 3. */
            udf_float_3?: number;
            /** @description User-defined number 4. */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string;
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the draft invoice to post. */
        InvoicePosting: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Draft invoice to post. */
            invoice_identifier: components["schemas"]["InvoiceIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the draft invoice to post. */
        InvoicePosting_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Draft invoice to post. */
            invoice_identifier: components["schemas"]["InvoiceIdentifier_R4_0_0"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the draft invoice to reject, and why. */
        InvoiceRejection: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Draft invoice to reject. */
            invoice_identifier: components["schemas"]["InvoiceIdentifier"];
            /** @description Why the invoice is rejected. */
            rejection_reason_identifier?: components["schemas"]["FinancialTransactionRejectionReasonIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the draft invoice to reject, and why. */
        InvoiceRejection_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Draft invoice to reject. */
            invoice_identifier: components["schemas"]["InvoiceIdentifier_R4_0_0"];
            /** @description Why the invoice is rejected. */
            rejection_reason_identifier?: components["schemas"]["FinancialTransactionRejectionReasonIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description An invoice in its short form. Any field may be missing. */
        InvoiceShort: {
            /** @description ID of the invoice. */
            id?: string;
            /** @description Number of the invoice. */
            number?: string | null;
            /** @description Reference number of the invoice. */
            reference_number?: string | null;
            /**
             * @description State of the invoice.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /**
             * Format: date-time-local
             * @description When the invoice was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the invoice was posted, without a time zone.
             */
            posted_on?: string | null;
            /**
             * Format: date-time-local
             * @description End of the credit period, without a time zone.
             */
            due_on?: string | null;
            /** @description Total of the invoice. */
            total_amount?: number;
            /** @description What is unpaid of the invoice and past its due date. */
            outstanding_amount?: number;
            /** @description What is unpaid of the invoice. */
            unsettled_amount?: number;
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort"];
        };
        /** @description Answer with one invoice in its short form. */
        InvoiceShortEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["InvoiceShort"];
        };
        /** @description Answer with one invoice in its short form. */
        InvoiceShortEnvelope_R10_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["InvoiceShort_R10_0_0"];
        };
        /** @description Answer with one invoice in its short form. */
        InvoiceShortEnvelope_R4_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["InvoiceShort_R4_0_0"];
        };
        /** @description An invoice in its short form. Any field may be missing. */
        InvoiceShort_R10_0_0: {
            /** @description ID of the invoice. */
            id?: string;
            /** @description Number of the invoice. */
            number?: string | null;
            /** @description Reference number of the invoice. */
            reference_number?: string | null;
            /**
             * @description State of the invoice.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /**
             * Format: date-time-local
             * @description When the invoice was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the invoice was posted, without a time zone.
             */
            posted_on?: string | null;
            /**
             * Format: date-time-local
             * @description End of the credit period, without a time zone.
             */
            due_on?: string | null;
            /** @description Total of the invoice. */
            total_amount?: number;
            /** @description What is unpaid of the invoice and past its due date. */
            outstanding_amount?: number;
            /** @description What is unpaid of the invoice. */
            unsettled_amount?: number;
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort_R10_0_0"];
        };
        /** @description An invoice in its short form. Any field may be missing. */
        InvoiceShort_R4_0_0: {
            /** @description ID of the invoice. */
            id?: string;
            /** @description Number of the invoice. */
            number?: string | null;
            /** @description Reference number of the invoice. */
            reference_number?: string | null;
            /**
             * @description State of the invoice.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /**
             * Format: date-time-local
             * @description When the invoice was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the invoice was posted, without a time zone.
             */
            posted_on?: string | null;
            /**
             * Format: date-time-local
             * @description End of the credit period, without a time zone.
             */
            due_on?: string | null;
            /** @description Total of the invoice. */
            total_amount?: number;
            /** @description What is unpaid of the invoice and past its due date. */
            outstanding_amount?: number;
            /** @description What is unpaid of the invoice. */
            unsettled_amount?: number;
        };
        /** @description Names the draft invoice to change and carries its new values. A field that is left out stays as it is; a field sent as null is emptied. */
        InvoiceUpdate: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Draft invoice to change. */
            invoice_identifier: components["schemas"]["InvoiceIdentifier"];
            /** @description New accounts receivable. */
            accounts_receivable_identifier?: components["schemas"]["AccountsReceivableIdentifier"];
            /** @description New type, one of invoices. */
            type_identifier?: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /** @description New category. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /** @description Member account the invoice is for. Only where it is issued to the parent account of a group that pays for its members. */
            member_accounts_receivable_identifier?: components["schemas"]["AccountsReceivableIdentifier"];
            /** @description Currency that is meant. It is compared with the currency of the account; the call fails when they differ, and it is not kept. */
            intended_currency_identifier?: components["schemas"]["CurrencyIdentifier"];
            /**
             * Format: date-time-local
             * @description New end of the credit period, without a time zone.
             */
            due_on?: string | null;
            /**
             * Format: date-time-local
             * @description New posting date, without a time zone.
             */
            posted_on?: string | null;
            /** @description New notes on the invoice. */
            notes?: string | null;
            /** @description New back office code of the invoice. No other invoice may have it. */
            back_office_code?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description An invoice with all its fields. Any field may be missing, since the caller can choose the fields. */
        Invoice_R10_0_0: {
            /** @description ID of the invoice. */
            id?: string;
            /** @description Number of the invoice. */
            number?: string | null;
            /** @description Reference number of the invoice. */
            reference_number?: string | null;
            /**
             * @description State of the invoice.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /** @description Discount. */
            discount_amount?: number;
            /** @description Value added tax. */
            vat_amount?: number;
            /** @description Amount without taxes. */
            net_amount?: number;
            /** @description Total of the invoice. */
            total_amount?: number;
            /** @description What is unpaid of the invoice and past its due date. */
            outstanding_amount?: number;
            /** @description What is unpaid of the invoice. */
            unsettled_amount?: number;
            /**
             * Format: date-time-local
             * @description When the invoice was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the invoice was posted, without a time zone.
             */
            posted_on?: string | null;
            /**
             * Format: date-time-local
             * @description End of the credit period, without a time zone.
             */
            due_on?: string | null;
            /** @description Notes on the invoice. */
            notes?: string | null;
            /**
             * @description Back office code of the invoice.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the invoice belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the invoice. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the invoice. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort_R10_0_0"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description An invoice with all its fields. Any field may be missing, since the caller can choose the fields. */
        Invoice_R12_0_0: {
            /** @description ID of the invoice. */
            id?: string;
            /** @description Number of the invoice. */
            number?: string | null;
            /** @description Reference number of the invoice. */
            reference_number?: string | null;
            /**
             * @description State of the invoice.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /** @description Discount. */
            discount_amount?: number;
            /** @description Value added tax. */
            vat_amount?: number;
            /**
             * @description Taxes.
             *
             *     Available from R12.0.0.
             */
            tax_amount?: number;
            /** @description Amount without taxes. */
            net_amount?: number;
            /** @description Total of the invoice. */
            total_amount?: number;
            /** @description What is unpaid of the invoice and past its due date. */
            outstanding_amount?: number;
            /** @description What is unpaid of the invoice. */
            unsettled_amount?: number;
            /**
             * Format: date-time-local
             * @description When the invoice was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the invoice was posted, without a time zone.
             */
            posted_on?: string | null;
            /**
             * Format: date-time-local
             * @description End of the credit period, without a time zone.
             */
            due_on?: string | null;
            /** @description Notes on the invoice. */
            notes?: string | null;
            /**
             * @description Back office code of the invoice.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the invoice belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the invoice. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the invoice. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort_R10_0_0"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description An invoice with all its fields. Any field may be missing, since the caller can choose the fields. */
        Invoice_R14_0_0: {
            /** @description ID of the invoice. */
            id?: string;
            /** @description Number of the invoice. */
            number?: string | null;
            /** @description Reference number of the invoice. */
            reference_number?: string | null;
            /**
             * @description State of the invoice.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /** @description Discount. */
            discount_amount?: number;
            /** @description Value added tax. */
            vat_amount?: number;
            /**
             * @description Taxes.
             *
             *     Available from R12.0.0.
             */
            tax_amount?: number;
            /** @description Amount without taxes. */
            net_amount?: number;
            /** @description Total of the invoice. */
            total_amount?: number;
            /** @description What is unpaid of the invoice and past its due date. */
            outstanding_amount?: number;
            /** @description What is unpaid of the invoice. */
            unsettled_amount?: number;
            /**
             * Format: date-time-local
             * @description When the invoice was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the invoice was posted, without a time zone.
             */
            posted_on?: string | null;
            /**
             * Format: date-time-local
             * @description End of the credit period, without a time zone.
             */
            due_on?: string | null;
            /** @description Notes on the invoice. */
            notes?: string | null;
            /**
             * @description Back office code of the invoice.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the invoice belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the invoice. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the invoice. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description An invoice with all its fields. Any field may be missing, since the caller can choose the fields. */
        Invoice_R14_1_0: {
            /** @description ID of the invoice. */
            id?: string;
            /** @description Number of the invoice. */
            number?: string | null;
            /** @description Reference number of the invoice. */
            reference_number?: string | null;
            /**
             * @description State of the invoice.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /** @description Discount. */
            discount_amount?: number;
            /** @description Value added tax. */
            vat_amount?: number;
            /**
             * @description Taxes.
             *
             *     Available from R12.0.0.
             */
            tax_amount?: number;
            /** @description Amount without taxes. */
            net_amount?: number;
            /** @description Total of the invoice. */
            total_amount?: number;
            /** @description What is unpaid of the invoice and past its due date. */
            outstanding_amount?: number;
            /** @description What is unpaid of the invoice. */
            unsettled_amount?: number;
            /**
             * Format: date-time-local
             * @description When the invoice was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the invoice was posted, without a time zone.
             */
            posted_on?: string | null;
            /**
             * Format: date-time-local
             * @description End of the credit period, without a time zone.
             */
            due_on?: string | null;
            /** @description Notes on the invoice. */
            notes?: string | null;
            /**
             * @description Back office code of the invoice.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the invoice belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the invoice. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the invoice. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort"];
            log_information?: components["schemas"]["LogInformation_R14_1_0"];
        };
        /** @description An invoice with all its fields. Any field may be missing, since the caller can choose the fields. */
        Invoice_R17_0_0: {
            /** @description ID of the invoice. */
            id?: string;
            /** @description Number of the invoice. */
            number?: string | null;
            /** @description Reference number of the invoice. */
            reference_number?: string | null;
            /**
             * @description State of the invoice.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /** @description Discount. */
            discount_amount?: number;
            /**
             * @deprecated
             * @description Value added tax.
             *
             *     Deprecated from R17.0.0.
             */
            vat_amount?: number;
            /**
             * @description Taxes.
             *
             *     Available from R12.0.0.
             */
            tax_amount?: number;
            /** @description Amount without taxes. */
            net_amount?: number;
            /** @description Total of the invoice. */
            total_amount?: number;
            /** @description What is unpaid of the invoice and past its due date. */
            outstanding_amount?: number;
            /** @description What is unpaid of the invoice. */
            unsettled_amount?: number;
            /**
             * Format: date-time-local
             * @description When the invoice was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the invoice was posted, without a time zone.
             */
            posted_on?: string | null;
            /**
             * Format: date-time-local
             * @description End of the credit period, without a time zone.
             */
            due_on?: string | null;
            /** @description Notes on the invoice. */
            notes?: string | null;
            /**
             * @description Back office code of the invoice.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the invoice belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the invoice. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the invoice. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort"];
            log_information?: components["schemas"]["LogInformation_R14_1_0"];
        };
        /** @description An invoice with all its fields. Any field may be missing, since the caller can choose the fields. */
        Invoice_R4_0_0: {
            /** @description ID of the invoice. */
            id?: string;
            /** @description Number of the invoice. */
            number?: string | null;
            /** @description Reference number of the invoice. */
            reference_number?: string | null;
            /**
             * @description State of the invoice.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /** @description Discount. */
            discount_amount?: number;
            /** @description Value added tax. */
            vat_amount?: number;
            /** @description Amount without taxes. */
            net_amount?: number;
            /** @description Total of the invoice. */
            total_amount?: number;
            /** @description What is unpaid of the invoice and past its due date. */
            outstanding_amount?: number;
            /** @description What is unpaid of the invoice. */
            unsettled_amount?: number;
            /**
             * Format: date-time-local
             * @description When the invoice was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the invoice was posted, without a time zone.
             */
            posted_on?: string | null;
            /**
             * Format: date-time-local
             * @description End of the credit period, without a time zone.
             */
            due_on?: string | null;
            /** @description Notes on the invoice. */
            notes?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the invoice belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the invoice. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the invoice. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description An invoice with all its fields. Any field may be missing, since the caller can choose the fields. */
        Invoice_R9_1_0: {
            /** @description ID of the invoice. */
            id?: string;
            /** @description Number of the invoice. */
            number?: string | null;
            /** @description Reference number of the invoice. */
            reference_number?: string | null;
            /**
             * @description State of the invoice.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /** @description Discount. */
            discount_amount?: number;
            /** @description Value added tax. */
            vat_amount?: number;
            /** @description Amount without taxes. */
            net_amount?: number;
            /** @description Total of the invoice. */
            total_amount?: number;
            /** @description What is unpaid of the invoice and past its due date. */
            outstanding_amount?: number;
            /** @description What is unpaid of the invoice. */
            unsettled_amount?: number;
            /**
             * Format: date-time-local
             * @description When the invoice was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the invoice was posted, without a time zone.
             */
            posted_on?: string | null;
            /**
             * Format: date-time-local
             * @description End of the credit period, without a time zone.
             */
            due_on?: string | null;
            /** @description Notes on the invoice. */
            notes?: string | null;
            /**
             * @description Back office code of the invoice.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the invoice belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the invoice. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the invoice. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description Names the contact whose KYC profile is verified. */
        KycVerification: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Contact whose KYC profile is verified. */
            contact_information_identifier: components["schemas"]["ContactInformationIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListAccessTokenClassificationsQuery: {
            /** @description Session token from one of the authentication calls. It stands in the URL, so keep such URLs out of logs. */
            token: string;
            /**
             * @description Names of the fields wanted in each entry of the answer, separated by commas. Without it every field comes back.
             * @example id,name,alternative_code
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListAccessTokensQuery: {
            /** @description Session token from one of the authentication calls. It stands in the URL, so keep such URLs out of logs. */
            token: string;
            /** @description Accounts receivable that owns the access tokens. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            rewards_participant_identifier?: never;
            /**
             * @description Gives only access tokens of this classification.
             *
             *     Available from R10.0.0.
             */
            classification_identifier?: components["schemas"]["AccessTokenClassificationIdentifier"];
            /**
             * @description How many access tokens to give back, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 20
             */
            number_of_results?: number;
            /**
             * @description How many access tokens to skip. 0 skips none.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in each entry of the answer, separated by commas. Without it every field comes back.
             * @example number,life_cycle_state
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. It stands in the URL, so keep such URLs out of logs. */
            token: string;
            accounts_receivable_identifier?: never;
            /**
             * @deprecated
             * @description Rewards participant that owns the access tokens.
             *
             *     Deprecated from R18.0.0.
             */
            rewards_participant_identifier: components["schemas"]["RewardsParticipantIdentifier"];
            /**
             * @description Gives only access tokens of this classification.
             *
             *     Available from R10.0.0.
             */
            classification_identifier?: components["schemas"]["AccessTokenClassificationIdentifier"];
            /**
             * @description How many access tokens to give back, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 20
             */
            number_of_results?: number;
            /**
             * @description How many access tokens to skip. 0 skips none.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in each entry of the answer, separated by commas. Without it every field comes back.
             * @example number,life_cycle_state
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListAccessTokensQuery_R10_0_0: {
            /** @description Session token from one of the authentication calls. It stands in the URL, so keep such URLs out of logs. */
            token: string;
            /** @description Accounts receivable that owns the access tokens. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            rewards_participant_identifier?: never;
            /**
             * @description Gives only access tokens of this classification.
             *
             *     Available from R10.0.0.
             */
            classification_identifier?: components["schemas"]["AccessTokenClassificationIdentifier"];
            /**
             * @description Names of the fields wanted in each entry of the answer, separated by commas. Without it every field comes back.
             * @example number,life_cycle_state
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. It stands in the URL, so keep such URLs out of logs. */
            token: string;
            accounts_receivable_identifier?: never;
            /** @description Rewards participant that owns the access tokens. */
            rewards_participant_identifier: components["schemas"]["RewardsParticipantIdentifier"];
            /**
             * @description Gives only access tokens of this classification.
             *
             *     Available from R10.0.0.
             */
            classification_identifier?: components["schemas"]["AccessTokenClassificationIdentifier"];
            /**
             * @description Names of the fields wanted in each entry of the answer, separated by commas. Without it every field comes back.
             * @example number,life_cycle_state
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListAccessTokensQuery_R13_0_0: {
            /** @description Session token from one of the authentication calls. It stands in the URL, so keep such URLs out of logs. */
            token: string;
            /** @description Accounts receivable that owns the access tokens. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            rewards_participant_identifier?: never;
            /**
             * @description Gives only access tokens of this classification.
             *
             *     Available from R10.0.0.
             */
            classification_identifier?: components["schemas"]["AccessTokenClassificationIdentifier"];
            /**
             * @description How many access tokens to give back, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 20
             */
            number_of_results?: number;
            /**
             * @description How many access tokens to skip. 0 skips none.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in each entry of the answer, separated by commas. Without it every field comes back.
             * @example number,life_cycle_state
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. It stands in the URL, so keep such URLs out of logs. */
            token: string;
            accounts_receivable_identifier?: never;
            /** @description Rewards participant that owns the access tokens. */
            rewards_participant_identifier: components["schemas"]["RewardsParticipantIdentifier"];
            /**
             * @description Gives only access tokens of this classification.
             *
             *     Available from R10.0.0.
             */
            classification_identifier?: components["schemas"]["AccessTokenClassificationIdentifier"];
            /**
             * @description How many access tokens to give back, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 20
             */
            number_of_results?: number;
            /**
             * @description How many access tokens to skip. 0 skips none.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in each entry of the answer, separated by commas. Without it every field comes back.
             * @example number,life_cycle_state
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListAccessTokensQuery_R8_0_0: {
            /** @description Session token from one of the authentication calls. It stands in the URL, so keep such URLs out of logs. */
            token: string;
            /** @description Accounts receivable that owns the access tokens. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            rewards_participant_identifier?: never;
            /**
             * @description Names of the fields wanted in each entry of the answer, separated by commas. Without it every field comes back.
             * @example number,life_cycle_state
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. It stands in the URL, so keep such URLs out of logs. */
            token: string;
            accounts_receivable_identifier?: never;
            /** @description Rewards participant that owns the access tokens. */
            rewards_participant_identifier: components["schemas"]["RewardsParticipantIdentifier"];
            /**
             * @description Names of the fields wanted in each entry of the answer, separated by commas. Without it every field comes back.
             * @example number,life_cycle_state
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListAccountsReceivableClassificationsQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @deprecated
             * @description Gives only what this group may use.
             *
             *     Deprecated from R18.0.0. Use business_unit_identifier instead.
             */
            group_identifier?: components["schemas"]["GroupIdentifier"];
            /**
             * @deprecated
             * @description Gives only what this unit may use.
             *
             *     Deprecated from R18.0.0. Use business_unit_identifier instead.
             */
            unit_identifier?: components["schemas"]["UnitIdentifier"];
            /**
             * @description Gives only what this business unit may use.
             *
             *     Available from R18.0.0.
             */
            business_unit_identifier?: components["schemas"]["BusinessUnitIdentifier"];
            /**
             * @description Names of the fields wanted in the answer.
             * @example id,name
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListAccountsReceivableClassificationsQuery_R6_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Gives only what this group may use. */
            group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Gives only what this unit may use. */
            unit_identifier?: components["schemas"]["UnitIdentifier"];
            /**
             * @description Names of the fields wanted in the answer.
             * @example id,name
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListAccountsReceivableCreditRatingsQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Names of the fields wanted in the answer.
             * @example code,label
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListAccountsReceivableGroupMembersQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Parent of the group. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            /**
             * @description Gives only members that are funded like this.
             * @example FULLY_FUNDED
             * @enum {string}
             */
            funding_scope?: "FULLY_FUNDED" | "PARTIALLY_FUNDED";
            /**
             * @description How many members one call may give, 50 at most.
             * @example 50
             */
            number_of_results?: number;
            /**
             * @description How many members to skip. With 0 none is skipped.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,funding_scope
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListAccountsReceivablePaymentPreferencesQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Names of the fields wanted in the answer.
             * @example id,name
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListAccountsReceivablePresentmentPreferencesQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Gives only what this group may use. */
            group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Gives only what this unit may use. */
            unit_identifier?: components["schemas"]["UnitIdentifier"];
            /**
             * @description Names of the fields wanted in the answer.
             * @example id,name
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListAccountsReceivableQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Subscription of the account. */
            subscription_identifier: components["schemas"]["SubscriptionIdentifier"];
            contact_information_identifier?: never;
            payment_preference_identifier?: never;
            presentment_preference_identifier?: never;
            wallet_identifier?: never;
            email_address?: never;
            /**
             * @description How many accounts one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 50
             */
            number_of_results?: number;
            /**
             * @description How many accounts to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,balance
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            subscription_identifier?: never;
            /** @description Contact that owns the account. */
            contact_information_identifier: components["schemas"]["ContactInformationIdentifier"];
            payment_preference_identifier?: never;
            presentment_preference_identifier?: never;
            wallet_identifier?: never;
            email_address?: never;
            /**
             * @description How many accounts one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 50
             */
            number_of_results?: number;
            /**
             * @description How many accounts to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,balance
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            subscription_identifier?: never;
            contact_information_identifier?: never;
            /** @description Payment preference the account has. */
            payment_preference_identifier: components["schemas"]["PaymentPreferenceIdentifier"];
            presentment_preference_identifier?: never;
            wallet_identifier?: never;
            email_address?: never;
            /**
             * @description How many accounts one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 50
             */
            number_of_results?: number;
            /**
             * @description How many accounts to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,balance
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            subscription_identifier?: never;
            contact_information_identifier?: never;
            payment_preference_identifier?: never;
            /** @description Presentment preference the account has. */
            presentment_preference_identifier: components["schemas"]["PresentmentPreferenceIdentifier"];
            wallet_identifier?: never;
            email_address?: never;
            /**
             * @description How many accounts one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 50
             */
            number_of_results?: number;
            /**
             * @description How many accounts to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,balance
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            subscription_identifier?: never;
            contact_information_identifier?: never;
            payment_preference_identifier?: never;
            presentment_preference_identifier?: never;
            /**
             * @description Wallet of the account.
             *
             *     Available from R10.0.0.
             */
            wallet_identifier: components["schemas"]["WalletIdentifier"];
            email_address?: never;
            /**
             * @description How many accounts one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 50
             */
            number_of_results?: number;
            /**
             * @description How many accounts to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,balance
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            subscription_identifier?: never;
            contact_information_identifier?: never;
            payment_preference_identifier?: never;
            presentment_preference_identifier?: never;
            wallet_identifier?: never;
            /**
             * @description Email address of the owner of the account.
             * @example eleni@demo.example
             */
            email_address: string;
            /**
             * @description How many accounts one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 50
             */
            number_of_results?: number;
            /**
             * @description How many accounts to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,balance
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListAccountsReceivableQuery_R10_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Subscription of the account. */
            subscription_identifier: components["schemas"]["SubscriptionIdentifier"];
            contact_information_identifier?: never;
            payment_preference_identifier?: never;
            presentment_preference_identifier?: never;
            wallet_identifier?: never;
            email_address?: never;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,balance
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            subscription_identifier?: never;
            /** @description Contact that owns the account. */
            contact_information_identifier: components["schemas"]["ContactInformationIdentifier_R4_0_0"];
            payment_preference_identifier?: never;
            presentment_preference_identifier?: never;
            wallet_identifier?: never;
            email_address?: never;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,balance
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            subscription_identifier?: never;
            contact_information_identifier?: never;
            /** @description Payment preference the account has. */
            payment_preference_identifier: components["schemas"]["PaymentPreferenceIdentifier"];
            presentment_preference_identifier?: never;
            wallet_identifier?: never;
            email_address?: never;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,balance
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            subscription_identifier?: never;
            contact_information_identifier?: never;
            payment_preference_identifier?: never;
            /** @description Presentment preference the account has. */
            presentment_preference_identifier: components["schemas"]["PresentmentPreferenceIdentifier"];
            wallet_identifier?: never;
            email_address?: never;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,balance
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            subscription_identifier?: never;
            contact_information_identifier?: never;
            payment_preference_identifier?: never;
            presentment_preference_identifier?: never;
            /**
             * @description Wallet of the account.
             *
             *     Available from R10.0.0.
             */
            wallet_identifier: components["schemas"]["WalletIdentifier"];
            email_address?: never;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,balance
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            subscription_identifier?: never;
            contact_information_identifier?: never;
            payment_preference_identifier?: never;
            presentment_preference_identifier?: never;
            wallet_identifier?: never;
            /**
             * @description Email address of the owner of the account.
             * @example eleni@demo.example
             */
            email_address: string;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,balance
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListAccountsReceivableQuery_R13_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Subscription of the account. */
            subscription_identifier: components["schemas"]["SubscriptionIdentifier"];
            contact_information_identifier?: never;
            payment_preference_identifier?: never;
            presentment_preference_identifier?: never;
            wallet_identifier?: never;
            email_address?: never;
            /**
             * @description How many accounts one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 50
             */
            number_of_results?: number;
            /**
             * @description How many accounts to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,balance
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            subscription_identifier?: never;
            /** @description Contact that owns the account. */
            contact_information_identifier: components["schemas"]["ContactInformationIdentifier_R4_0_0"];
            payment_preference_identifier?: never;
            presentment_preference_identifier?: never;
            wallet_identifier?: never;
            email_address?: never;
            /**
             * @description How many accounts one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 50
             */
            number_of_results?: number;
            /**
             * @description How many accounts to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,balance
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            subscription_identifier?: never;
            contact_information_identifier?: never;
            /** @description Payment preference the account has. */
            payment_preference_identifier: components["schemas"]["PaymentPreferenceIdentifier"];
            presentment_preference_identifier?: never;
            wallet_identifier?: never;
            email_address?: never;
            /**
             * @description How many accounts one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 50
             */
            number_of_results?: number;
            /**
             * @description How many accounts to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,balance
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            subscription_identifier?: never;
            contact_information_identifier?: never;
            payment_preference_identifier?: never;
            /** @description Presentment preference the account has. */
            presentment_preference_identifier: components["schemas"]["PresentmentPreferenceIdentifier"];
            wallet_identifier?: never;
            email_address?: never;
            /**
             * @description How many accounts one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 50
             */
            number_of_results?: number;
            /**
             * @description How many accounts to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,balance
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            subscription_identifier?: never;
            contact_information_identifier?: never;
            payment_preference_identifier?: never;
            presentment_preference_identifier?: never;
            /**
             * @description Wallet of the account.
             *
             *     Available from R10.0.0.
             */
            wallet_identifier: components["schemas"]["WalletIdentifier"];
            email_address?: never;
            /**
             * @description How many accounts one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 50
             */
            number_of_results?: number;
            /**
             * @description How many accounts to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,balance
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            subscription_identifier?: never;
            contact_information_identifier?: never;
            payment_preference_identifier?: never;
            presentment_preference_identifier?: never;
            wallet_identifier?: never;
            /**
             * @description Email address of the owner of the account.
             * @example eleni@demo.example
             */
            email_address: string;
            /**
             * @description How many accounts one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 50
             */
            number_of_results?: number;
            /**
             * @description How many accounts to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,balance
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListAccountsReceivableQuery_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Subscription of the account. */
            subscription_identifier: components["schemas"]["SubscriptionIdentifier"];
            contact_information_identifier?: never;
            payment_preference_identifier?: never;
            presentment_preference_identifier?: never;
            email_address?: never;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,balance
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            subscription_identifier?: never;
            /** @description Contact that owns the account. */
            contact_information_identifier: components["schemas"]["ContactInformationIdentifier_R4_0_0"];
            payment_preference_identifier?: never;
            presentment_preference_identifier?: never;
            email_address?: never;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,balance
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            subscription_identifier?: never;
            contact_information_identifier?: never;
            /** @description Payment preference the account has. */
            payment_preference_identifier: components["schemas"]["PaymentPreferenceIdentifier"];
            presentment_preference_identifier?: never;
            email_address?: never;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,balance
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            subscription_identifier?: never;
            contact_information_identifier?: never;
            payment_preference_identifier?: never;
            /** @description Presentment preference the account has. */
            presentment_preference_identifier: components["schemas"]["PresentmentPreferenceIdentifier"];
            email_address?: never;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,balance
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            subscription_identifier?: never;
            contact_information_identifier?: never;
            payment_preference_identifier?: never;
            presentment_preference_identifier?: never;
            /**
             * @description Email address of the owner of the account.
             * @example eleni@demo.example
             */
            email_address: string;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,balance
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListBillsQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable whose bills are wanted. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            /**
             * @description How many bills one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 20
             */
            number_of_results?: number;
            /**
             * @description How many bills to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,total_amount_to_be_paid,status
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListBillsQuery_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable whose bills are wanted. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,total_amount_to_be_paid,status
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListCreditNoteRejectionReasonsQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Names of the fields wanted in the answer.
             * @example default,rejection_reason
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListCreditNotesQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable whose credit notes are wanted. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            /** @description Gives only credit notes of this type. */
            type_identifier?: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /** @description Gives only credit notes of this category. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /**
             * @description How many credit notes one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 20
             */
            number_of_results?: number;
            /**
             * @description How many credit notes to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,life_cycle_state,total_amount
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListCreditNotesQuery_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable whose credit notes are wanted. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            /** @description Gives only credit notes of this type. */
            type_identifier?: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /** @description Gives only credit notes of this category. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,life_cycle_state,total_amount
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListCurrenciesQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Gives only currencies in this state. Without it both states are given.
             *
             *     Available from R14.0.0.
             * @example EFFECTIVE
             * @enum {string}
             */
            life_cycle_state?: "EFFECTIVE" | "NOT_EFFECTIVE";
            /**
             * @description How many currencies one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 50
             */
            number_of_results?: number;
            /**
             * @description How many currencies to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example id,code
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListCurrenciesQuery_R10_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Names of the fields wanted in the answer.
             * @example id,code
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListCurrenciesQuery_R13_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description How many currencies one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 50
             */
            number_of_results?: number;
            /**
             * @description How many currencies to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example id,code
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListInvoiceTypesQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Gives only types that this group may give, by the units the type allows. */
            group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Gives only types that this unit may give, by the units the type allows. */
            unit_identifier?: components["schemas"]["UnitIdentifier"];
            /**
             * @description Names of the fields wanted in the answer.
             * @example id,name
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListInvoicesQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable whose invoices are wanted. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            /** @description Gives only invoices of this type. */
            type_identifier?: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /** @description Gives only invoices of this category. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /**
             * @description How many invoices one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 20
             */
            number_of_results?: number;
            /**
             * @description How many invoices to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,life_cycle_state,total_amount
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListInvoicesQuery_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable whose invoices are wanted. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            /** @description Gives only invoices of this type. */
            type_identifier?: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /** @description Gives only invoices of this category. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,life_cycle_state,total_amount
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListPaymentsQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable whose payments are wanted. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            /** @description Gives only payments of this type. */
            type_identifier?: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /** @description Gives only payments of this category. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /** @description Gives only payments by this method. */
            payment_method_identifier?: components["schemas"]["PaymentMethodIdentifier"];
            /**
             * @description How many payments one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 20
             */
            number_of_results?: number;
            /**
             * @description How many payments to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,life_cycle_state,payment_amount
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListPaymentsQuery_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable whose payments are wanted. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            /** @description Gives only payments of this type. */
            type_identifier?: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /** @description Gives only payments of this category. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /** @description Gives only payments by this method. */
            payment_method_identifier?: components["schemas"]["PaymentMethodIdentifier"];
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,life_cycle_state,payment_amount
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListRefundRejectionReasonsQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Names of the fields wanted in the answer.
             * @example default,rejection_reason
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListRefundTypesQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Gives only types that this group may give, by the units the type allows. */
            group_identifier?: components["schemas"]["GroupIdentifier"];
            /** @description Gives only types that this unit may give, by the units the type allows. */
            unit_identifier?: components["schemas"]["UnitIdentifier"];
            /**
             * @description Names of the fields wanted in the answer.
             * @example id,name
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListRefundsQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable whose refunds are wanted. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            /** @description Gives only refunds of this type. */
            type_identifier?: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /** @description Gives only refunds of this category. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /**
             * @description How many refunds one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 20
             */
            number_of_results?: number;
            /**
             * @description How many refunds to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,life_cycle_state,refund_amount
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListRefundsQuery_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable whose refunds are wanted. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            /** @description Gives only refunds of this type. */
            type_identifier?: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /** @description Gives only refunds of this category. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,life_cycle_state,refund_amount
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListUsersQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Business unit of the users.
             *
             *     Available from R18.0.0.
             */
            business_unit_identifier: components["schemas"]["BusinessUnitIdentifier"];
            unit_identifier?: never;
            group_identifier?: never;
            security_profile_identifier?: never;
            /**
             * @description How many users one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 50
             */
            number_of_results?: number;
            /**
             * @description How many users to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example id,username
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            business_unit_identifier?: never;
            /**
             * @deprecated
             * @description Unit of the users.
             *
             *     Deprecated from R18.0.0. Use business_unit_identifier instead.
             */
            unit_identifier: components["schemas"]["UnitIdentifier"];
            group_identifier?: never;
            security_profile_identifier?: never;
            /**
             * @description How many users one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 50
             */
            number_of_results?: number;
            /**
             * @description How many users to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example id,username
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            business_unit_identifier?: never;
            unit_identifier?: never;
            /**
             * @deprecated
             * @description Group of the users.
             *
             *     Deprecated from R18.0.0.
             */
            group_identifier: components["schemas"]["GroupIdentifier"];
            security_profile_identifier?: never;
            /**
             * @description How many users one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 50
             */
            number_of_results?: number;
            /**
             * @description How many users to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example id,username
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            business_unit_identifier?: never;
            unit_identifier?: never;
            group_identifier?: never;
            /** @description Security profile the users have. */
            security_profile_identifier: components["schemas"]["SecurityProfileIdentifier"];
            /**
             * @description How many users one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 50
             */
            number_of_results?: number;
            /**
             * @description How many users to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example id,username
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListUsersQuery_R13_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Unit of the users. */
            unit_identifier: components["schemas"]["UnitIdentifier"];
            group_identifier?: never;
            security_profile_identifier?: never;
            /**
             * @description How many users one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 50
             */
            number_of_results?: number;
            /**
             * @description How many users to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example id,username
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            unit_identifier?: never;
            /** @description Group of the users. */
            group_identifier: components["schemas"]["GroupIdentifier"];
            security_profile_identifier?: never;
            /**
             * @description How many users one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 50
             */
            number_of_results?: number;
            /**
             * @description How many users to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example id,username
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            unit_identifier?: never;
            group_identifier?: never;
            /** @description Security profile the users have. */
            security_profile_identifier: components["schemas"]["SecurityProfileIdentifier"];
            /**
             * @description How many users one call may give, 50 at most.
             *
             *     Available from R13.0.0.
             * @example 50
             */
            number_of_results?: number;
            /**
             * @description How many users to skip. With 0 none is skipped.
             *
             *     Available from R13.0.0.
             * @example 0
             */
            offset?: number;
            /**
             * @description Names of the fields wanted in the answer.
             * @example id,username
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ListUsersQuery_R8_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Unit of the users. */
            unit_identifier: components["schemas"]["UnitIdentifier"];
            group_identifier?: never;
            security_profile_identifier?: never;
            /**
             * @description Names of the fields wanted in the answer.
             * @example id,username
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            unit_identifier?: never;
            /** @description Group of the users. */
            group_identifier: components["schemas"]["GroupIdentifier"];
            security_profile_identifier?: never;
            /**
             * @description Names of the fields wanted in the answer.
             * @example id,username
             */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            unit_identifier?: never;
            group_identifier?: never;
            /** @description Security profile the users have. */
            security_profile_identifier: components["schemas"]["SecurityProfileIdentifier"];
            /**
             * @description Names of the fields wanted in the answer.
             * @example id,username
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Who made and last changed the record, and when. Any field may be missing. */
        LogInformation: {
            /**
             * Format: date-time-local
             * @description Date and time when the record was made, without a time zone.
             */
            created_date?: string | null;
            /**
             * Format: date-time-local
             * @description Date and time of the last change, without a time zone.
             */
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
            /**
             * Format: date-time-local
             * @description Date and time when the record was made, without a time zone.
             */
            created_date?: string | null;
            /**
             * Format: date-time-local
             * @description Date and time of the last change, without a time zone.
             */
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
        LogInformation_R4_0_0: {
            /**
             * Format: date-time-local
             * @description Date and time when the record was made, without a time zone.
             */
            created_date?: string | null;
            /**
             * Format: date-time-local
             * @description Date and time of the last change, without a time zone.
             */
            updated_date?: string | null;
            /** @description Unit in which the record was made. */
            created_by_unit?: components["schemas"]["Unit_R4_0_0"];
            /** @description User who made the record. */
            created_by_user?: components["schemas"]["UserReference_R4_0_0"];
            /** @description Unit in which the record was last changed. */
            updated_by_unit?: components["schemas"]["Unit_R4_0_0"];
            /** @description User who last changed the record. */
            updated_by_user?: components["schemas"]["UserReference_R4_0_0"];
        };
        /** @description Who logs in, a user or a customer, and where. */
        Login: components["schemas"]["UserLogin"];
        /** @description Who logs in, a user or a customer, and where. */
        Login_R6_0_0: (components["schemas"]["UserLogin"] & {
            access_token_identifier?: never;
        }) | (components["schemas"]["AccessTokenLogin"] & {
            username?: never;
            password?: never;
        });
        /** @description The token of the Nagra platform and the subscription it was issued for. Any field may be missing, since the caller can choose the fields. */
        NagraAuthentication: {
            /** @description Token issued by the Nagra platform, with which a third-party system provisions a service. It does not open a session here. */
            nagra_token?: string;
            /** @description The subscription that was authenticated. */
            subscription?: components["schemas"]["SubscriptionReference"];
        };
        /** @description Answer to a subscription that was authenticated at Nagra. */
        NagraAuthenticationEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["NagraAuthentication"];
        };
        /** @description Names the subscription to authenticate and the account that owns it. */
        NagraSubscriptionLookup: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable that owns the subscription. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken"];
            /** @description The subscription. It must be owned by the given accounts receivable. */
            subscription_identifier: components["schemas"]["SubscriptionIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the subscription to authenticate and the account that owns it. */
        NagraSubscriptionLookup_R13_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable that owns the subscription. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken_R13_0_0"];
            /** @description The subscription. It must be owned by the given accounts receivable. */
            subscription_identifier: components["schemas"]["SubscriptionIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the subscription to authenticate and the account that owns it. */
        NagraSubscriptionLookup_R8_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable that owns the subscription. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken_R8_0_0"];
            /** @description The subscription. It must be owned by the given accounts receivable. */
            subscription_identifier: components["schemas"]["SubscriptionIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Day on which a person celebrates the name. */
        NameDay: {
            /** @description Day of the month. */
            day?: number | null;
            /** @description Month, from 1 on. */
            month?: number | null;
        } | null;
        /** @description A one-time password and the access token it belongs to. Any field may be missing, since the caller can choose the fields. */
        OneTimePassword: {
            /** @description ID of the access token. */
            id?: string;
            /** @description Number of the access token. */
            number?: string;
            /** @description The one-time password. As a string it keeps its leading zeros. */
            one_time_password?: string | number;
            /**
             * Format: date-time-local
             * @description Date and time at which the one-time password stops working, without a time zone.
             */
            expiration_date?: string;
        };
        /** @description Answer with a one-time password. */
        OneTimePasswordEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["OneTimePassword"];
        };
        /** @description Names the access token that gets a one-time password. */
        OneTimePasswordGeneration: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            access_token_identifier: components["schemas"]["AccessTokenIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description The new pass code, and the token that leads to the access token. */
        PassCodeChange: {
            /** @description Token that proves that the caller can be trusted. The access token is found by it. */
            token: string;
            /** @description The new pass code, in clear. */
            pass_code: string;
        };
        /** @description Names the access token whose owner forgot the pass code. */
        PassCodeRecovery: {
            /** @description Session token from one of the authentication calls. It proves that the caller can be trusted. */
            token: string;
            /** @description Identifier of the access token, in the form of an email address. The mail goes there. */
            identifier: string;
        };
        /** @description Names the access token that gets a new pass code, by exactly one of its two names. */
        PassCodeReset: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Authentication code of the access token. */
            authentication_code: string;
            identifier?: never;
            /** @description Available from R10.0.0. */
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            authentication_code?: never;
            /** @description Identifier of the access token. No pass code goes with it in this call. */
            identifier: string;
            /** @description Available from R10.0.0. */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the access token that gets a new pass code, by exactly one of its two names. */
        PassCodeReset_R9_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Authentication code of the access token. */
            authentication_code: string;
            identifier?: never;
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            authentication_code?: never;
            /** @description Identifier of the access token. No pass code goes with it in this call. */
            identifier: string;
        };
        /** @description A payment with all its fields. Any field may be missing, since the caller can choose the fields. */
        Payment: {
            /** @description ID of the payment. */
            id?: string;
            /** @description Number of the payment. */
            number?: string | null;
            /** @description Reference number of the payment. */
            reference_number?: string | null;
            /**
             * @description State of the payment.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /** @description Amount of the payment. */
            payment_amount?: number;
            /**
             * Format: date-time-local
             * @description When the payment was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the payment was posted, without a time zone.
             */
            posted_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the payment was received, without a time zone.
             */
            received_on?: string | null;
            /** @description Notes on the payment. */
            notes?: string | null;
            /** @description Gateway that took the payment. Filled only when the payment method is linked to a payment gateway, or the payment was posted with it. */
            processed_by_payment_gateway?: string | null;
            /** @description Number of the payment at the gateway. Filled only when the payment method is linked to a payment gateway, or the payment was posted with it. */
            payment_gateway_reference_number?: string | null;
            /**
             * @description Back office code of the payment.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the payment belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the payment. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the payment. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            /** @description Payment method. */
            payment_method?: components["schemas"]["PaymentMethodReference"];
            /** @description User who took the payment. */
            received_by_user?: components["schemas"]["UserReference"];
            /** @description Unit that took the payment. */
            received_by_unit?: components["schemas"]["Unit"];
            /** @description Invoices the payment settles. */
            invoices_to_pay_set?: components["schemas"]["InvoiceShort"][];
        };
        /** @description Names the posted payment to cancel and describes the cancellation. */
        PaymentCancellation: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Posted payment to cancel. */
            payment_identifier: components["schemas"]["PaymentIdentifier"];
            /** @description Type of the cancellation. */
            type_identifier: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /** @description Category of the cancellation. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /** @description Notes on the cancellation. */
            notes?: string;
            /**
             * @description Back office code of the cancellation. No other one may have it.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string;
            /** @description Why the payment is cancelled. */
            issue_reason?: string;
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
            /** @description User-defined number 1. */
            udf_float_1?: number;
            /** @description User-defined number 2. */
            udf_float_2?: number;
            /** @description User-defined number 3. */
            udf_float_3?: number;
            /** @description User-defined number 4. */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string;
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Answer with one payment cancellation. */
        PaymentCancellationEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["PaymentCancellationShort"];
        };
        /** @description A payment cancellation in its short form. Any field may be missing. */
        PaymentCancellationShort: {
            /** @description ID of the payment cancellation. */
            id?: string;
            /** @description Number of the payment cancellation. */
            number?: string | null;
            /** @description Reference number of the payment cancellation. */
            reference_number?: string | null;
            /**
             * @description State of the payment cancellation.
             * @enum {string}
             */
            life_cycle_state?: "POSTED";
            /**
             * Format: date-time-local
             * @description When the payment cancellation was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the payment cancellation was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Amount of the payment that is cancelled. */
            payment_amount?: number;
            /** @description Gateway that took the cancellation. */
            processed_by_payment_gateway?: string | null;
            /** @description Number of the cancellation at the gateway. */
            payment_gateway_reference_number?: string | null;
        };
        /** @description Names the posted payment to cancel and describes the cancellation. */
        PaymentCancellation_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Posted payment to cancel. */
            payment_identifier: components["schemas"]["PaymentIdentifier_R4_0_0"];
            /** @description Type of the cancellation. */
            type_identifier: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /** @description Category of the cancellation. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /** @description Notes on the cancellation. */
            notes?: string;
            /** @description Why the payment is cancelled. */
            issue_reason?: string;
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
            /** @description User-defined number 1. */
            udf_float_1?: number;
            /** @description User-defined number 2. */
            udf_float_2?: number;
            /** @description User-defined number 3. */
            udf_float_3?: number;
            /** @description User-defined number 4. */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string;
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description A payment to make, to an accounts receivable or to a wallet. */
        PaymentCreation: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Accounts receivable that gets the payment.
             *
             *     Either it or wallet_identifier is sent.
             */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            wallet_identifier?: never;
            /**
             * @description Type of the payment.
             *
             *     With wallet_identifier it may not be one of a payment gateway.
             */
            type_identifier: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /**
             * @description State to make the payment in.
             * @enum {string}
             */
            life_cycle_state: "DRAFT" | "POSTED";
            /** @description Payment method. */
            payment_method_identifier: components["schemas"]["PaymentMethodIdentifier"];
            /** @description Amount of the payment, a number or a text that holds one. */
            payment_amount: number | string;
            /**
             * @description Currency the payer meant. It is compared with the currency of the account; the call fails when they differ, and it is not kept.
             *
             *     Available from R11.0.0.
             */
            intended_currency_identifier?: components["schemas"]["CurrencyIdentifier"];
            /** @description Category of the payment. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /** @description Card to charge, one of those of the account. Mandatory with a payment method that is linked to a payment gateway, and of no use with another. */
            card_identifier?: components["schemas"]["PaymentGatewayCardIdentifier"];
            /**
             * Format: date-time-local
             * @description When the payment was received, without a time zone.
             */
            received_on?: string;
            /** @description User who took the payment. */
            received_by_user_identifier?: components["schemas"]["UserIdentifier"];
            /** @description Notes on the payment. */
            notes?: string;
            /**
             * @description Back office code of the payment. No other payment may have it.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string;
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
            /** @description User-defined number 1. */
            udf_float_1?: number;
            /** @description User-defined number 2. */
            udf_float_2?: number;
            /** @description User-defined number 3. */
            udf_float_3?: number;
            /** @description User-defined number 4. */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string;
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            accounts_receivable_identifier?: never;
            /**
             * @description Wallet that gets the payment. Only where the wallet definition lets unconditional funds pay.
             *
             *     Available from R14.0.0.
             */
            wallet_identifier: components["schemas"]["WalletIdentifier"];
            /**
             * @description Type of the payment.
             *
             *     With wallet_identifier it may not be one of a payment gateway.
             */
            type_identifier: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /**
             * @description State to make the payment in.
             * @enum {string}
             */
            life_cycle_state: "DRAFT" | "POSTED";
            /** @description Payment method. */
            payment_method_identifier: components["schemas"]["PaymentMethodIdentifier"];
            /** @description Amount of the payment, a number or a text that holds one. */
            payment_amount: number | string;
            /**
             * @description Currency the payer meant. It is compared with the currency of the account; the call fails when they differ, and it is not kept.
             *
             *     Available from R11.0.0.
             */
            intended_currency_identifier?: components["schemas"]["CurrencyIdentifier"];
            /** @description Category of the payment. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /** @description Card to charge, one of those of the account. Mandatory with a payment method that is linked to a payment gateway, and of no use with another. */
            card_identifier?: components["schemas"]["PaymentGatewayCardIdentifier"];
            /**
             * Format: date-time-local
             * @description When the payment was received, without a time zone.
             */
            received_on?: string;
            /** @description User who took the payment. */
            received_by_user_identifier?: components["schemas"]["UserIdentifier"];
            /** @description Notes on the payment. */
            notes?: string;
            /**
             * @description Back office code of the payment. No other payment may have it.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string;
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
            /** @description User-defined number 1. */
            udf_float_1?: number;
            /** @description User-defined number 2. */
            udf_float_2?: number;
            /** @description User-defined number 3. */
            udf_float_3?: number;
            /** @description User-defined number 4. */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string;
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description A payment to make, to an accounts receivable or to a wallet. */
        PaymentCreation_R11_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Accounts receivable that gets the payment.
             *
             *     It is mandatory.
             */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            /** @description Type of the payment. */
            type_identifier: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /**
             * @description State to make the payment in.
             * @enum {string}
             */
            life_cycle_state: "DRAFT" | "POSTED";
            /** @description Payment method. */
            payment_method_identifier: components["schemas"]["PaymentMethodIdentifier"];
            /** @description Amount of the payment, a number or a text that holds one. */
            payment_amount: number | string;
            /**
             * @description Currency the payer meant. It is compared with the currency of the account; the call fails when they differ, and it is not kept.
             *
             *     Available from R11.0.0.
             */
            intended_currency_identifier?: components["schemas"]["CurrencyIdentifier"];
            /** @description Category of the payment. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /** @description Card to charge, one of those of the account. Mandatory with a payment method that is linked to a payment gateway, and of no use with another. */
            card_identifier?: components["schemas"]["PaymentGatewayCardIdentifier"];
            /**
             * Format: date-time-local
             * @description When the payment was received, without a time zone.
             */
            received_on?: string;
            /** @description User who took the payment. */
            received_by_user_identifier?: components["schemas"]["UserIdentifier"];
            /** @description Notes on the payment. */
            notes?: string;
            /**
             * @description Back office code of the payment. No other payment may have it.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string;
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
            /** @description User-defined number 1. */
            udf_float_1?: number;
            /** @description User-defined number 2. */
            udf_float_2?: number;
            /** @description User-defined number 3. */
            udf_float_3?: number;
            /** @description User-defined number 4. */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string;
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description A payment to make, to an accounts receivable or to a wallet. */
        PaymentCreation_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Accounts receivable that gets the payment.
             *
             *     It is mandatory.
             */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            /** @description Type of the payment. */
            type_identifier: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /**
             * @description State to make the payment in.
             * @enum {string}
             */
            life_cycle_state: "DRAFT" | "POSTED";
            /** @description Payment method. */
            payment_method_identifier: components["schemas"]["PaymentMethodIdentifier"];
            /** @description Amount of the payment, a number or a text that holds one. */
            payment_amount: number | string;
            /** @description Category of the payment. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /** @description Card to charge, one of those of the account. Mandatory with a payment method that is linked to a payment gateway, and of no use with another. */
            card_identifier?: components["schemas"]["PaymentGatewayCardIdentifier"];
            /**
             * Format: date-time-local
             * @description When the payment was received, without a time zone.
             */
            received_on?: string;
            /** @description User who took the payment. */
            received_by_user_identifier?: components["schemas"]["UserIdentifier"];
            /** @description Notes on the payment. */
            notes?: string;
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
            /** @description User-defined number 1. */
            udf_float_1?: number;
            /** @description User-defined number 2. */
            udf_float_2?: number;
            /** @description User-defined number 3. */
            udf_float_3?: number;
            /** @description User-defined number 4. */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string;
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description A payment to make, to an accounts receivable or to a wallet. */
        PaymentCreation_R9_1_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Accounts receivable that gets the payment.
             *
             *     It is mandatory.
             */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            /** @description Type of the payment. */
            type_identifier: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /**
             * @description State to make the payment in.
             * @enum {string}
             */
            life_cycle_state: "DRAFT" | "POSTED";
            /** @description Payment method. */
            payment_method_identifier: components["schemas"]["PaymentMethodIdentifier"];
            /** @description Amount of the payment, a number or a text that holds one. */
            payment_amount: number | string;
            /** @description Category of the payment. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /** @description Card to charge, one of those of the account. Mandatory with a payment method that is linked to a payment gateway, and of no use with another. */
            card_identifier?: components["schemas"]["PaymentGatewayCardIdentifier"];
            /**
             * Format: date-time-local
             * @description When the payment was received, without a time zone.
             */
            received_on?: string;
            /** @description User who took the payment. */
            received_by_user_identifier?: components["schemas"]["UserIdentifier"];
            /** @description Notes on the payment. */
            notes?: string;
            /**
             * @description Back office code of the payment. No other payment may have it.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string;
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
            /** @description User-defined number 1. */
            udf_float_1?: number;
            /** @description User-defined number 2. */
            udf_float_2?: number;
            /** @description User-defined number 3. */
            udf_float_3?: number;
            /** @description User-defined number 4. */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string;
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Answer with one payment. */
        PaymentEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Payment"];
        };
        /** @description Answer with one payment. */
        PaymentEnvelope_R10_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Payment_R10_0_0"];
        };
        /** @description Answer with one payment. */
        PaymentEnvelope_R14_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Payment_R14_0_0"];
        };
        /** @description Answer with one payment. */
        PaymentEnvelope_R4_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Payment_R4_0_0"];
        };
        /** @description Answer with one payment. */
        PaymentEnvelope_R9_1_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Payment_R9_1_0"];
        };
        /** @description Names one card kept at a payment gateway, by exactly one of its fields. */
        PaymentGatewayCardIdentifier: {
            /** @description ID of the card. */
            id: string;
            payment_gateway_reference_number?: never;
            last_digits?: never;
        } | {
            id?: never;
            /** @description Number of the card at the gateway. */
            payment_gateway_reference_number: string;
            last_digits?: never;
        } | {
            id?: never;
            payment_gateway_reference_number?: never;
            /** @description Last digits of the card, as the gateway gives them. */
            last_digits: string;
        };
        /**
         * @description A card known to a payment gateway.
         *
         *     Which brands there are depends on the gateway: Stripe has all but MAESTRO, Braintree all but UNKNOWN, Payeezy VISA,
         *     AMERICAN_EXPRESS, MASTER_CARD and DISCOVER, Swedbank VISA, MAESTRO and MASTER_CARD.
         */
        PaymentGatewayCardParameters: {
            /** @description Number of the card, 16 digits. */
            number: string;
            last_digits?: never;
            /** @description Month in which the card expires. */
            expiration_month: number;
            /** @description Year in which the card expires, in 4 digits. */
            expiration_year: number;
            /**
             * @description Security code of the card, 3 digits. Send it as a string, since it may begin with zeros.
             *
             *     It is optional.
             */
            card_security_code?: string | number;
            /** @description Name on the card. */
            card_holder_name: string;
            /**
             * @description Brand of the card. Mandatory for Payeezy.
             *
             *     Available from R14.3.0.
             * @enum {string}
             */
            brand?: "VISA" | "AMERICAN_EXPRESS" | "MASTER_CARD" | "DISCOVER" | "JCB" | "DINERS_CLUB" | "MAESTRO" | "UNKNOWN";
            /**
             * @description Whether the address of the card is the billing address.
             *
             *     Available from R14.3.0.
             */
            same_as_billing_address?: boolean;
            /** @description First line of the address of the card. */
            address_line_1?: string;
            /** @description Second line of the address of the card. */
            address_line_2?: string;
            /** @description City of the address of the card. */
            address_city?: string;
            /** @description Postal code of the address of the card. */
            address_zip?: string;
            /** @description State of the address of the card. */
            address_state?: string;
            /** @description Country of the address of the card. */
            address_country?: string;
            /**
             * @description Token that the gateway gave for the card.
             *
             *     Available from R14.2.0.
             */
            card_token?: string;
            /** @description Token that the gateway gave for the consumer. */
            consumer_token?: string;
            /** @description Whether automatic payments are made with this card. */
            default: boolean;
        } | {
            number?: never;
            /**
             * @description Last digits of the number of the card. Send them as a string, since they may begin with zeros.
             *
             *     Available from R14.2.0.
             */
            last_digits: string | number;
            /** @description Month in which the card expires. */
            expiration_month: number;
            /** @description Year in which the card expires, in 4 digits. */
            expiration_year: number;
            /**
             * @description Security code of the card, 3 digits. Send it as a string, since it may begin with zeros.
             *
             *     It is optional.
             */
            card_security_code?: string | number;
            /** @description Name on the card. */
            card_holder_name: string;
            /**
             * @description Brand of the card. Mandatory for Payeezy.
             *
             *     Available from R14.3.0.
             * @enum {string}
             */
            brand?: "VISA" | "AMERICAN_EXPRESS" | "MASTER_CARD" | "DISCOVER" | "JCB" | "DINERS_CLUB" | "MAESTRO" | "UNKNOWN";
            /**
             * @description Whether the address of the card is the billing address.
             *
             *     Available from R14.3.0.
             */
            same_as_billing_address?: boolean;
            /** @description First line of the address of the card. */
            address_line_1?: string;
            /** @description Second line of the address of the card. */
            address_line_2?: string;
            /** @description City of the address of the card. */
            address_city?: string;
            /** @description Postal code of the address of the card. */
            address_zip?: string;
            /** @description State of the address of the card. */
            address_state?: string;
            /** @description Country of the address of the card. */
            address_country?: string;
            /**
             * @description Token that the gateway gave for the card.
             *
             *     Available from R14.2.0.
             */
            card_token?: string;
            /** @description Token that the gateway gave for the consumer. */
            consumer_token?: string;
            /** @description Whether automatic payments are made with this card. */
            default: boolean;
        };
        /**
         * @description A card known to a payment gateway.
         *
         *     Which brands there are depends on the gateway: Stripe has all but MAESTRO, Braintree all but UNKNOWN, Payeezy VISA,
         *     AMERICAN_EXPRESS, MASTER_CARD and DISCOVER, Swedbank VISA, MAESTRO and MASTER_CARD.
         */
        PaymentGatewayCardParameters_R14_2_0: {
            /** @description Number of the card, 16 digits. */
            number: string;
            last_digits?: never;
            /** @description Month in which the card expires. */
            expiration_month: number;
            /** @description Year in which the card expires, in 4 digits. */
            expiration_year: number;
            /**
             * @description Security code of the card, 3 digits. Send it as a string, since it may begin with zeros.
             *
             *     It is optional.
             */
            card_security_code?: string | number;
            /** @description Name on the card. */
            card_holder_name: string;
            /** @description First line of the address of the card. */
            address_line_1?: string;
            /** @description Second line of the address of the card. */
            address_line_2?: string;
            /** @description City of the address of the card. */
            address_city?: string;
            /** @description Postal code of the address of the card. */
            address_zip?: string;
            /** @description State of the address of the card. */
            address_state?: string;
            /** @description Country of the address of the card. */
            address_country?: string;
            /**
             * @description Token that the gateway gave for the card.
             *
             *     Available from R14.2.0.
             */
            card_token?: string;
            /** @description Token that the gateway gave for the consumer. */
            consumer_token?: string;
            /** @description Whether automatic payments are made with this card. */
            default: boolean;
        } | {
            number?: never;
            /**
             * @description Last digits of the number of the card. Send them as a string, since they may begin with zeros.
             *
             *     Available from R14.2.0.
             */
            last_digits: string | number;
            /** @description Month in which the card expires. */
            expiration_month: number;
            /** @description Year in which the card expires, in 4 digits. */
            expiration_year: number;
            /**
             * @description Security code of the card, 3 digits. Send it as a string, since it may begin with zeros.
             *
             *     It is optional.
             */
            card_security_code?: string | number;
            /** @description Name on the card. */
            card_holder_name: string;
            /** @description First line of the address of the card. */
            address_line_1?: string;
            /** @description Second line of the address of the card. */
            address_line_2?: string;
            /** @description City of the address of the card. */
            address_city?: string;
            /** @description Postal code of the address of the card. */
            address_zip?: string;
            /** @description State of the address of the card. */
            address_state?: string;
            /** @description Country of the address of the card. */
            address_country?: string;
            /**
             * @description Token that the gateway gave for the card.
             *
             *     Available from R14.2.0.
             */
            card_token?: string;
            /** @description Token that the gateway gave for the consumer. */
            consumer_token?: string;
            /** @description Whether automatic payments are made with this card. */
            default: boolean;
        };
        /**
         * @description A card known to a payment gateway.
         *
         *     Which brands there are depends on the gateway: Stripe has all but MAESTRO, Braintree all but UNKNOWN, Payeezy VISA,
         *     AMERICAN_EXPRESS, MASTER_CARD and DISCOVER, Swedbank VISA, MAESTRO and MASTER_CARD.
         */
        PaymentGatewayCardParameters_R4_0_0: {
            /** @description Number of the card, 16 digits. */
            number: string;
            /** @description Month in which the card expires. */
            expiration_month: number;
            /** @description Year in which the card expires, in 4 digits. */
            expiration_year: number;
            /**
             * @description Security code of the card, 3 digits. Send it as a string, since it may begin with zeros.
             *
             *     It is mandatory.
             */
            card_security_code?: string | number;
            /** @description Name on the card. */
            card_holder_name: string;
            /** @description First line of the address of the card. */
            address_line_1?: string;
            /** @description Second line of the address of the card. */
            address_line_2?: string;
            /** @description City of the address of the card. */
            address_city?: string;
            /** @description Postal code of the address of the card. */
            address_zip?: string;
            /** @description State of the address of the card. */
            address_state?: string;
            /** @description Country of the address of the card. */
            address_country?: string;
            /** @description Token that the gateway gave for the consumer. */
            consumer_token?: string;
            /** @description Whether automatic payments are made with this card. */
            default: boolean;
        };
        /** @description A payment gateway provider, as far as other records show it. Any field may be missing. */
        PaymentGatewayProviderReference: {
            /** @description ID of the provider. */
            id?: string;
            /** @description Name of the provider. */
            name?: string | null;
            /** @description Alternative code of the provider. */
            alternative_code?: string | null;
        } | null;
        /** @description A request to a payment gateway with all its fields. Any field may be missing. */
        PaymentGatewayRequest: {
            /** @description ID of the request. */
            id?: string;
            /** @description Number of the request. */
            number?: string;
            /**
             * @description State of the request.
             * @enum {string}
             */
            life_cycle_state?: "PENDING" | "POSTED" | "REJECTED";
            /** @description Number of the request at the gateway. */
            reference_number?: string | null;
            /**
             * @description What the request is about.
             *
             *     Available from R13.0.0.
             * @enum {string}
             */
            type?: "PAYMENT" | "PAYMENT_CANCELLATION" | "REFUND";
            /**
             * Format: date-time-local
             * @description When the request was posted or rejected, without a time zone.
             */
            execution_date?: string | null;
            /** @description Error of the gateway, if any. */
            error_code?: string | null;
            /** @description Text of the error. */
            error_description?: string | null;
            /** @description Provider of the gateway. */
            payment_gateway_provider?: components["schemas"]["PaymentGatewayProviderReference"];
            /** @description Accounts receivable the request is for. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Payment preference of the accounts receivable that is used. */
            payment_preference?: components["schemas"]["AccountsReceivablePaymentPreferenceShort"];
            /** @description Payment that is asked for. */
            payment?: components["schemas"]["PaymentShort"];
            /** @description Payment cancellation that is asked for. */
            payment_cancellation?: components["schemas"]["PaymentCancellationShort"];
            /**
             * @description Refund that is asked for.
             *
             *     Available from R13.0.0.
             */
            refund?: components["schemas"]["RefundShort"];
            /** @description Bill that is paid. */
            bill?: components["schemas"]["BillShort"];
            /** @description Wallet that is topped up. */
            wallet?: components["schemas"]["WalletShort"];
            log_information?: components["schemas"]["LogInformation"];
        };
        /** @description The requests of a call in bulk. */
        PaymentGatewayRequestBatch: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description The requests, at most 1000. */
            payment_gateway_requests_set: components["schemas"]["PaymentGatewayRequestElement"][];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description What became of the requests of a call in bulk. Each element of the call is in one of the two lists. */
        PaymentGatewayRequestBatchOutcome: {
            /** @description What was done. */
            processed_payment_gateway_requests_set?: components["schemas"]["ProcessedPaymentGatewayRequest"][];
            /** @description What failed. */
            unprocessed_payment_gateway_requests_set?: components["schemas"]["UnprocessedPaymentGatewayRequest"][];
        };
        /** @description Answer to a call in bulk. */
        PaymentGatewayRequestBatchOutcomeEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["PaymentGatewayRequestBatchOutcome"];
        };
        /** @description One request of a call in bulk. */
        PaymentGatewayRequestElement: {
            /** @description Names the element in the answer. The caller makes it up; it is unique in the call and not kept. */
            request_unique_identifier: string;
            /** @description The request. */
            payment_gateway_request_identifier: components["schemas"]["PaymentGatewayRequestIdentifier"];
            /** @description Number at the gateway to set on the request. */
            reference_number?: string;
        };
        /** @description Names one payment gateway request, by its ID or its number. */
        PaymentGatewayRequestIdentifier: {
            /** @description ID of the request. */
            id: string;
            number?: never;
        } | {
            id?: never;
            /** @description Number of the request. */
            number: string;
        };
        /** @description Answer with a list of requests to payment gateways. */
        PaymentGatewayRequestListEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The pending requests, none included. */
            data: components["schemas"]["PaymentGatewayRequest"][];
        };
        /** @description Answer with a list of requests to payment gateways. */
        PaymentGatewayRequestListEnvelope_R10_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The pending requests, none included. */
            data: components["schemas"]["PaymentGatewayRequest_R10_0_0"][];
        };
        /** @description Answer with a list of requests to payment gateways. */
        PaymentGatewayRequestListEnvelope_R10_1_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The pending requests, none included. */
            data: components["schemas"]["PaymentGatewayRequest_R10_1_0"][];
        };
        /** @description Answer with a list of requests to payment gateways. */
        PaymentGatewayRequestListEnvelope_R11_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The pending requests, none included. */
            data: components["schemas"]["PaymentGatewayRequest_R11_0_0"][];
        };
        /** @description Answer with a list of requests to payment gateways. */
        PaymentGatewayRequestListEnvelope_R12_4_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The pending requests, none included. */
            data: components["schemas"]["PaymentGatewayRequest_R12_4_0"][];
        };
        /** @description Answer with a list of requests to payment gateways. */
        PaymentGatewayRequestListEnvelope_R13_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The pending requests, none included. */
            data: components["schemas"]["PaymentGatewayRequest_R13_0_0"][];
        };
        /** @description Answer with a list of requests to payment gateways. */
        PaymentGatewayRequestListEnvelope_R13_1_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The pending requests, none included. */
            data: components["schemas"]["PaymentGatewayRequest_R13_1_0"][];
        };
        /** @description Answer with a list of requests to payment gateways. */
        PaymentGatewayRequestListEnvelope_R14_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The pending requests, none included. */
            data: components["schemas"]["PaymentGatewayRequest_R14_0_0"][];
        };
        /** @description Answer with a list of requests to payment gateways. */
        PaymentGatewayRequestListEnvelope_R14_1_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The pending requests, none included. */
            data: components["schemas"]["PaymentGatewayRequest_R14_1_0"][];
        };
        /** @description Answer with a list of requests to payment gateways. */
        PaymentGatewayRequestListEnvelope_R15_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The pending requests, none included. */
            data: components["schemas"]["PaymentGatewayRequest_R15_0_0"][];
        };
        /** @description Answer with a list of requests to payment gateways. */
        PaymentGatewayRequestListEnvelope_R16_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The pending requests, none included. */
            data: components["schemas"]["PaymentGatewayRequest_R16_0_0"][];
        };
        /** @description Answer with a list of requests to payment gateways. */
        PaymentGatewayRequestListEnvelope_R4_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The pending requests, none included. */
            data: components["schemas"]["PaymentGatewayRequest_R4_0_0"][];
        };
        /** @description A request to a payment gateway with all its fields. Any field may be missing. */
        PaymentGatewayRequest_R10_0_0: {
            /** @description ID of the request. */
            id?: string;
            /** @description Number of the request. */
            number?: string;
            /**
             * @description State of the request.
             * @enum {string}
             */
            life_cycle_state?: "PENDING" | "POSTED" | "REJECTED";
            /** @description Number of the request at the gateway. */
            reference_number?: string | null;
            /**
             * Format: date-time-local
             * @description When the request was posted or rejected, without a time zone.
             */
            execution_date?: string | null;
            /** @description Error of the gateway, if any. */
            error_code?: string | null;
            /** @description Text of the error. */
            error_description?: string | null;
            /** @description Provider of the gateway. */
            payment_gateway_provider?: components["schemas"]["PaymentGatewayProviderReference"];
            /** @description Accounts receivable the request is for. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Payment preference of the accounts receivable that is used. */
            payment_preference?: components["schemas"]["AccountsReceivablePaymentPreferenceShort_R4_0_0"];
            /** @description Payment that is asked for. */
            payment?: components["schemas"]["PaymentShort_R10_0_0"];
            /** @description Payment cancellation that is asked for. */
            payment_cancellation?: components["schemas"]["PaymentCancellationShort"];
            /** @description Bill that is paid. */
            bill?: components["schemas"]["BillShort_R10_0_0"];
            /** @description Wallet that is topped up. */
            wallet?: components["schemas"]["WalletShort"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description A request to a payment gateway with all its fields. Any field may be missing. */
        PaymentGatewayRequest_R10_1_0: {
            /** @description ID of the request. */
            id?: string;
            /** @description Number of the request. */
            number?: string;
            /**
             * @description State of the request.
             * @enum {string}
             */
            life_cycle_state?: "PENDING" | "POSTED" | "REJECTED";
            /** @description Number of the request at the gateway. */
            reference_number?: string | null;
            /**
             * Format: date-time-local
             * @description When the request was posted or rejected, without a time zone.
             */
            execution_date?: string | null;
            /** @description Error of the gateway, if any. */
            error_code?: string | null;
            /** @description Text of the error. */
            error_description?: string | null;
            /** @description Provider of the gateway. */
            payment_gateway_provider?: components["schemas"]["PaymentGatewayProviderReference"];
            /** @description Accounts receivable the request is for. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Payment preference of the accounts receivable that is used. */
            payment_preference?: components["schemas"]["AccountsReceivablePaymentPreferenceShort_R10_1_0"];
            /** @description Payment that is asked for. */
            payment?: components["schemas"]["PaymentShort_R10_0_0"];
            /** @description Payment cancellation that is asked for. */
            payment_cancellation?: components["schemas"]["PaymentCancellationShort"];
            /** @description Bill that is paid. */
            bill?: components["schemas"]["BillShort_R10_0_0"];
            /** @description Wallet that is topped up. */
            wallet?: components["schemas"]["WalletShort"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description A request to a payment gateway with all its fields. Any field may be missing. */
        PaymentGatewayRequest_R11_0_0: {
            /** @description ID of the request. */
            id?: string;
            /** @description Number of the request. */
            number?: string;
            /**
             * @description State of the request.
             * @enum {string}
             */
            life_cycle_state?: "PENDING" | "POSTED" | "REJECTED";
            /** @description Number of the request at the gateway. */
            reference_number?: string | null;
            /**
             * Format: date-time-local
             * @description When the request was posted or rejected, without a time zone.
             */
            execution_date?: string | null;
            /** @description Error of the gateway, if any. */
            error_code?: string | null;
            /** @description Text of the error. */
            error_description?: string | null;
            /** @description Provider of the gateway. */
            payment_gateway_provider?: components["schemas"]["PaymentGatewayProviderReference"];
            /** @description Accounts receivable the request is for. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Payment preference of the accounts receivable that is used. */
            payment_preference?: components["schemas"]["AccountsReceivablePaymentPreferenceShort_R11_0_0"];
            /** @description Payment that is asked for. */
            payment?: components["schemas"]["PaymentShort_R10_0_0"];
            /** @description Payment cancellation that is asked for. */
            payment_cancellation?: components["schemas"]["PaymentCancellationShort"];
            /** @description Bill that is paid. */
            bill?: components["schemas"]["BillShort_R10_0_0"];
            /** @description Wallet that is topped up. */
            wallet?: components["schemas"]["WalletShort"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description A request to a payment gateway with all its fields. Any field may be missing. */
        PaymentGatewayRequest_R12_4_0: {
            /** @description ID of the request. */
            id?: string;
            /** @description Number of the request. */
            number?: string;
            /**
             * @description State of the request.
             * @enum {string}
             */
            life_cycle_state?: "PENDING" | "POSTED" | "REJECTED";
            /** @description Number of the request at the gateway. */
            reference_number?: string | null;
            /**
             * Format: date-time-local
             * @description When the request was posted or rejected, without a time zone.
             */
            execution_date?: string | null;
            /** @description Error of the gateway, if any. */
            error_code?: string | null;
            /** @description Text of the error. */
            error_description?: string | null;
            /** @description Provider of the gateway. */
            payment_gateway_provider?: components["schemas"]["PaymentGatewayProviderReference"];
            /** @description Accounts receivable the request is for. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Payment preference of the accounts receivable that is used. */
            payment_preference?: components["schemas"]["AccountsReceivablePaymentPreferenceShort_R11_0_0"];
            /** @description Payment that is asked for. */
            payment?: components["schemas"]["PaymentShort_R10_0_0"];
            /** @description Payment cancellation that is asked for. */
            payment_cancellation?: components["schemas"]["PaymentCancellationShort"];
            /** @description Bill that is paid. */
            bill?: components["schemas"]["BillShort_R12_4_0"];
            /** @description Wallet that is topped up. */
            wallet?: components["schemas"]["WalletShort"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description A request to a payment gateway with all its fields. Any field may be missing. */
        PaymentGatewayRequest_R13_0_0: {
            /** @description ID of the request. */
            id?: string;
            /** @description Number of the request. */
            number?: string;
            /**
             * @description State of the request.
             * @enum {string}
             */
            life_cycle_state?: "PENDING" | "POSTED" | "REJECTED";
            /** @description Number of the request at the gateway. */
            reference_number?: string | null;
            /**
             * @description What the request is about.
             *
             *     Available from R13.0.0.
             * @enum {string}
             */
            type?: "PAYMENT" | "PAYMENT_CANCELLATION" | "REFUND";
            /**
             * Format: date-time-local
             * @description When the request was posted or rejected, without a time zone.
             */
            execution_date?: string | null;
            /** @description Error of the gateway, if any. */
            error_code?: string | null;
            /** @description Text of the error. */
            error_description?: string | null;
            /** @description Provider of the gateway. */
            payment_gateway_provider?: components["schemas"]["PaymentGatewayProviderReference"];
            /** @description Accounts receivable the request is for. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Payment preference of the accounts receivable that is used. */
            payment_preference?: components["schemas"]["AccountsReceivablePaymentPreferenceShort_R11_0_0"];
            /** @description Payment that is asked for. */
            payment?: components["schemas"]["PaymentShort_R10_0_0"];
            /** @description Payment cancellation that is asked for. */
            payment_cancellation?: components["schemas"]["PaymentCancellationShort"];
            /**
             * @description Refund that is asked for.
             *
             *     Available from R13.0.0.
             */
            refund?: components["schemas"]["RefundShort_R10_0_0"];
            /** @description Bill that is paid. */
            bill?: components["schemas"]["BillShort_R12_4_0"];
            /** @description Wallet that is topped up. */
            wallet?: components["schemas"]["WalletShort"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description A request to a payment gateway with all its fields. Any field may be missing. */
        PaymentGatewayRequest_R13_1_0: {
            /** @description ID of the request. */
            id?: string;
            /** @description Number of the request. */
            number?: string;
            /**
             * @description State of the request.
             * @enum {string}
             */
            life_cycle_state?: "PENDING" | "POSTED" | "REJECTED";
            /** @description Number of the request at the gateway. */
            reference_number?: string | null;
            /**
             * @description What the request is about.
             *
             *     Available from R13.0.0.
             * @enum {string}
             */
            type?: "PAYMENT" | "PAYMENT_CANCELLATION" | "REFUND";
            /**
             * Format: date-time-local
             * @description When the request was posted or rejected, without a time zone.
             */
            execution_date?: string | null;
            /** @description Error of the gateway, if any. */
            error_code?: string | null;
            /** @description Text of the error. */
            error_description?: string | null;
            /** @description Provider of the gateway. */
            payment_gateway_provider?: components["schemas"]["PaymentGatewayProviderReference"];
            /** @description Accounts receivable the request is for. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Payment preference of the accounts receivable that is used. */
            payment_preference?: components["schemas"]["AccountsReceivablePaymentPreferenceShort_R13_1_0"];
            /** @description Payment that is asked for. */
            payment?: components["schemas"]["PaymentShort_R10_0_0"];
            /** @description Payment cancellation that is asked for. */
            payment_cancellation?: components["schemas"]["PaymentCancellationShort"];
            /**
             * @description Refund that is asked for.
             *
             *     Available from R13.0.0.
             */
            refund?: components["schemas"]["RefundShort_R10_0_0"];
            /** @description Bill that is paid. */
            bill?: components["schemas"]["BillShort_R12_4_0"];
            /** @description Wallet that is topped up. */
            wallet?: components["schemas"]["WalletShort"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description A request to a payment gateway with all its fields. Any field may be missing. */
        PaymentGatewayRequest_R14_0_0: {
            /** @description ID of the request. */
            id?: string;
            /** @description Number of the request. */
            number?: string;
            /**
             * @description State of the request.
             * @enum {string}
             */
            life_cycle_state?: "PENDING" | "POSTED" | "REJECTED";
            /** @description Number of the request at the gateway. */
            reference_number?: string | null;
            /**
             * @description What the request is about.
             *
             *     Available from R13.0.0.
             * @enum {string}
             */
            type?: "PAYMENT" | "PAYMENT_CANCELLATION" | "REFUND";
            /**
             * Format: date-time-local
             * @description When the request was posted or rejected, without a time zone.
             */
            execution_date?: string | null;
            /** @description Error of the gateway, if any. */
            error_code?: string | null;
            /** @description Text of the error. */
            error_description?: string | null;
            /** @description Provider of the gateway. */
            payment_gateway_provider?: components["schemas"]["PaymentGatewayProviderReference"];
            /** @description Accounts receivable the request is for. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Payment preference of the accounts receivable that is used. */
            payment_preference?: components["schemas"]["AccountsReceivablePaymentPreferenceShort_R13_1_0"];
            /** @description Payment that is asked for. */
            payment?: components["schemas"]["PaymentShort"];
            /** @description Payment cancellation that is asked for. */
            payment_cancellation?: components["schemas"]["PaymentCancellationShort"];
            /**
             * @description Refund that is asked for.
             *
             *     Available from R13.0.0.
             */
            refund?: components["schemas"]["RefundShort"];
            /** @description Bill that is paid. */
            bill?: components["schemas"]["BillShort"];
            /** @description Wallet that is topped up. */
            wallet?: components["schemas"]["WalletShort"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description A request to a payment gateway with all its fields. Any field may be missing. */
        PaymentGatewayRequest_R14_1_0: {
            /** @description ID of the request. */
            id?: string;
            /** @description Number of the request. */
            number?: string;
            /**
             * @description State of the request.
             * @enum {string}
             */
            life_cycle_state?: "PENDING" | "POSTED" | "REJECTED";
            /** @description Number of the request at the gateway. */
            reference_number?: string | null;
            /**
             * @description What the request is about.
             *
             *     Available from R13.0.0.
             * @enum {string}
             */
            type?: "PAYMENT" | "PAYMENT_CANCELLATION" | "REFUND";
            /**
             * Format: date-time-local
             * @description When the request was posted or rejected, without a time zone.
             */
            execution_date?: string | null;
            /** @description Error of the gateway, if any. */
            error_code?: string | null;
            /** @description Text of the error. */
            error_description?: string | null;
            /** @description Provider of the gateway. */
            payment_gateway_provider?: components["schemas"]["PaymentGatewayProviderReference"];
            /** @description Accounts receivable the request is for. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Payment preference of the accounts receivable that is used. */
            payment_preference?: components["schemas"]["AccountsReceivablePaymentPreferenceShort_R13_1_0"];
            /** @description Payment that is asked for. */
            payment?: components["schemas"]["PaymentShort"];
            /** @description Payment cancellation that is asked for. */
            payment_cancellation?: components["schemas"]["PaymentCancellationShort"];
            /**
             * @description Refund that is asked for.
             *
             *     Available from R13.0.0.
             */
            refund?: components["schemas"]["RefundShort"];
            /** @description Bill that is paid. */
            bill?: components["schemas"]["BillShort"];
            /** @description Wallet that is topped up. */
            wallet?: components["schemas"]["WalletShort"];
            log_information?: components["schemas"]["LogInformation_R14_1_0"];
        };
        /** @description A request to a payment gateway with all its fields. Any field may be missing. */
        PaymentGatewayRequest_R15_0_0: {
            /** @description ID of the request. */
            id?: string;
            /** @description Number of the request. */
            number?: string;
            /**
             * @description State of the request.
             * @enum {string}
             */
            life_cycle_state?: "PENDING" | "POSTED" | "REJECTED";
            /** @description Number of the request at the gateway. */
            reference_number?: string | null;
            /**
             * @description What the request is about.
             *
             *     Available from R13.0.0.
             * @enum {string}
             */
            type?: "PAYMENT" | "PAYMENT_CANCELLATION" | "REFUND";
            /**
             * Format: date-time-local
             * @description When the request was posted or rejected, without a time zone.
             */
            execution_date?: string | null;
            /** @description Error of the gateway, if any. */
            error_code?: string | null;
            /** @description Text of the error. */
            error_description?: string | null;
            /** @description Provider of the gateway. */
            payment_gateway_provider?: components["schemas"]["PaymentGatewayProviderReference"];
            /** @description Accounts receivable the request is for. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Payment preference of the accounts receivable that is used. */
            payment_preference?: components["schemas"]["AccountsReceivablePaymentPreferenceShort_R15_0_0"];
            /** @description Payment that is asked for. */
            payment?: components["schemas"]["PaymentShort"];
            /** @description Payment cancellation that is asked for. */
            payment_cancellation?: components["schemas"]["PaymentCancellationShort"];
            /**
             * @description Refund that is asked for.
             *
             *     Available from R13.0.0.
             */
            refund?: components["schemas"]["RefundShort"];
            /** @description Bill that is paid. */
            bill?: components["schemas"]["BillShort"];
            /** @description Wallet that is topped up. */
            wallet?: components["schemas"]["WalletShort"];
            log_information?: components["schemas"]["LogInformation_R14_1_0"];
        };
        /** @description A request to a payment gateway with all its fields. Any field may be missing. */
        PaymentGatewayRequest_R16_0_0: {
            /** @description ID of the request. */
            id?: string;
            /** @description Number of the request. */
            number?: string;
            /**
             * @description State of the request.
             * @enum {string}
             */
            life_cycle_state?: "PENDING" | "POSTED" | "REJECTED";
            /** @description Number of the request at the gateway. */
            reference_number?: string | null;
            /**
             * @description What the request is about.
             *
             *     Available from R13.0.0.
             * @enum {string}
             */
            type?: "PAYMENT" | "PAYMENT_CANCELLATION" | "REFUND";
            /**
             * Format: date-time-local
             * @description When the request was posted or rejected, without a time zone.
             */
            execution_date?: string | null;
            /** @description Error of the gateway, if any. */
            error_code?: string | null;
            /** @description Text of the error. */
            error_description?: string | null;
            /** @description Provider of the gateway. */
            payment_gateway_provider?: components["schemas"]["PaymentGatewayProviderReference"];
            /** @description Accounts receivable the request is for. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Payment preference of the accounts receivable that is used. */
            payment_preference?: components["schemas"]["AccountsReceivablePaymentPreferenceShort"];
            /** @description Payment that is asked for. */
            payment?: components["schemas"]["PaymentShort"];
            /** @description Payment cancellation that is asked for. */
            payment_cancellation?: components["schemas"]["PaymentCancellationShort"];
            /**
             * @description Refund that is asked for.
             *
             *     Available from R13.0.0.
             */
            refund?: components["schemas"]["RefundShort"];
            /** @description Bill that is paid. */
            bill?: components["schemas"]["BillShort"];
            /** @description Wallet that is topped up. */
            wallet?: components["schemas"]["WalletShort"];
            log_information?: components["schemas"]["LogInformation_R14_1_0"];
        };
        /** @description A request to a payment gateway with all its fields. Any field may be missing. */
        PaymentGatewayRequest_R4_0_0: {
            /** @description ID of the request. */
            id?: string;
            /** @description Number of the request. */
            number?: string;
            /**
             * @description State of the request.
             * @enum {string}
             */
            life_cycle_state?: "PENDING" | "POSTED" | "REJECTED";
            /** @description Number of the request at the gateway. */
            reference_number?: string | null;
            /**
             * Format: date-time-local
             * @description When the request was posted or rejected, without a time zone.
             */
            execution_date?: string | null;
            /** @description Error of the gateway, if any. */
            error_code?: string | null;
            /** @description Text of the error. */
            error_description?: string | null;
            /** @description Provider of the gateway. */
            payment_gateway_provider?: components["schemas"]["PaymentGatewayProviderReference"];
            /** @description Accounts receivable the request is for. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Payment preference of the accounts receivable that is used. */
            payment_preference?: components["schemas"]["AccountsReceivablePaymentPreferenceShort_R4_0_0"];
            /** @description Payment that is asked for. */
            payment?: components["schemas"]["PaymentShort_R4_0_0"];
            /** @description Payment cancellation that is asked for. */
            payment_cancellation?: components["schemas"]["PaymentCancellationShort"];
            /** @description Bill that is paid. */
            bill?: components["schemas"]["BillShort_R4_0_0"];
            /** @description Wallet that is topped up. */
            wallet?: components["schemas"]["WalletShort"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description Names one payment, by exactly one of its fields. */
        PaymentIdentifier: {
            /** @description ID of the payment. */
            id: string;
            number?: never;
            reference_number?: never;
            back_office_code?: never;
        } | {
            id?: never;
            /** @description Number of the payment. */
            number: string;
            reference_number?: never;
            back_office_code?: never;
        } | {
            id?: never;
            number?: never;
            /** @description Reference number of the payment. */
            reference_number: string;
            back_office_code?: never;
        } | {
            id?: never;
            number?: never;
            reference_number?: never;
            /**
             * @description Back office code of the payment.
             *
             *     Available from R9.1.0.
             */
            back_office_code: string;
        };
        /** @description Names one payment, by exactly one of its fields. */
        PaymentIdentifier_R4_0_0: {
            /** @description ID of the payment. */
            id: string;
            number?: never;
            reference_number?: never;
        } | {
            id?: never;
            /** @description Number of the payment. */
            number: string;
            reference_number?: never;
        } | {
            id?: never;
            number?: never;
            /** @description Reference number of the payment. */
            reference_number: string;
        };
        /** @description Answer with a list of payments. */
        PaymentListEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The payments, none included. */
            data: components["schemas"]["Payment"][];
        };
        /** @description Answer with a list of payments. */
        PaymentListEnvelope_R10_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The payments, none included. */
            data: components["schemas"]["Payment_R10_0_0"][];
        };
        /** @description Answer with a list of payments. */
        PaymentListEnvelope_R14_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The payments, none included. */
            data: components["schemas"]["Payment_R14_0_0"][];
        };
        /** @description Answer with a list of payments. */
        PaymentListEnvelope_R4_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The payments, none included. */
            data: components["schemas"]["Payment_R4_0_0"][];
        };
        /** @description Answer with a list of payments. */
        PaymentListEnvelope_R9_1_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The payments, none included. */
            data: components["schemas"]["Payment_R9_1_0"][];
        };
        /** @description Names one type of payment media, by exactly one of its fields. */
        PaymentMediumTypeIdentifier: {
            /** @description ID of the type of payment media. */
            id: string;
            name?: never;
            alternative_code?: never;
        } | {
            id?: never;
            /** @description Name of the type of payment media. */
            name: string;
            alternative_code?: never;
        } | {
            id?: never;
            name?: never;
            /** @description Alternative code of the type of payment media. */
            alternative_code: string;
        };
        /** @description Names one payment method, by exactly one of its fields. */
        PaymentMethodIdentifier: {
            /** @description ID of the payment method. */
            id: string;
            name?: never;
            alternative_code?: never;
        } | {
            id?: never;
            /** @description Name of the payment method. */
            name: string;
            alternative_code?: never;
        } | {
            id?: never;
            name?: never;
            /** @description Alternative code of the payment method. */
            alternative_code: string;
        } | {
            id?: never;
            name?: never;
            alternative_code?: never;
        };
        /** @description A payment method, as far as other records show it. Any field may be missing. */
        PaymentMethodReference: {
            /** @description ID of the payment method. */
            id?: string;
            /** @description Name of the payment method. */
            name?: string | null;
            /** @description Alternative code of the payment method. */
            alternative_code?: string | null;
        } | null;
        /** @description Names the draft payment to post. */
        PaymentPosting: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Draft payment to post. */
            payment_identifier: components["schemas"]["PaymentIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the draft payment to post. */
        PaymentPosting_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Draft payment to post. */
            payment_identifier: components["schemas"]["PaymentIdentifier_R4_0_0"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description A payment preference with all its fields. Any field may be missing, since the caller can choose the fields. */
        PaymentPreference: {
            /** @description ID of the payment preference. */
            id?: string;
            /** @description Name of the payment preference. */
            name?: string | null;
            /** @description Alternative code of the payment preference. */
            alternative_code?: string | null;
            type?: components["schemas"]["PaymentPreferenceType"];
            /** @description Description of the payment preference. */
            description?: string | null;
            /** @description Whether it is the default of the active account definition. */
            default?: boolean;
        };
        /** @description Names one payment preference, by exactly one of its fields. */
        PaymentPreferenceIdentifier: {
            /** @description ID of the payment preference. */
            id: string;
            name?: never;
            alternative_code?: never;
        } | {
            id?: never;
            /** @description Name of the payment preference. */
            name: string;
            alternative_code?: never;
        } | {
            id?: never;
            name?: never;
            /** @description Alternative code of the payment preference. */
            alternative_code: string;
        };
        /** @description Answer with a list of payment preferences. */
        PaymentPreferenceListEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The payment preferences that are allowed, none included. */
            data: components["schemas"]["PaymentPreference"][];
        };
        /** @description Answer with a list of payment preferences. */
        PaymentPreferenceListEnvelope_R14_2_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The payment preferences that are allowed, none included. */
            data: components["schemas"]["PaymentPreference_R14_2_0"][];
        };
        /** @description Answer with a list of payment preferences. */
        PaymentPreferenceListEnvelope_R6_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The payment preferences that are allowed, none included. */
            data: components["schemas"]["PaymentPreference_R6_0_0"][];
        };
        /** @description The short form of a payment preference. Any field may be missing. */
        PaymentPreferenceShort: {
            /** @description ID of the payment preference. */
            id?: string;
            /** @description Name of the payment preference. */
            name?: string | null;
            /** @description Alternative code of the payment preference. */
            alternative_code?: string | null;
            type?: components["schemas"]["PaymentPreferenceType"];
            /** @description Description of the payment preference. */
            description?: string | null;
        } | null;
        /** @description The short form of a payment preference. Any field may be missing. */
        PaymentPreferenceShort_R14_2_0: {
            /** @description ID of the payment preference. */
            id?: string;
            /** @description Name of the payment preference. */
            name?: string | null;
            /** @description Alternative code of the payment preference. */
            alternative_code?: string | null;
            type?: components["schemas"]["PaymentPreferenceType_R14_2_0"];
            /** @description Description of the payment preference. */
            description?: string | null;
        } | null;
        /** @description The short form of a payment preference. Any field may be missing. */
        PaymentPreferenceShort_R6_0_0: {
            /** @description ID of the payment preference. */
            id?: string;
            /** @description Name of the payment preference. */
            name?: string | null;
            /** @description Alternative code of the payment preference. */
            alternative_code?: string | null;
            type?: components["schemas"]["PaymentPreferenceType_R6_0_0"];
            /** @description Description of the payment preference. */
            description?: string | null;
        } | null;
        /** @description Names one payment preference to remove. */
        PaymentPreferenceToRemove: {
            /** @description Payment preference to remove. */
            payment_preference_identifier: components["schemas"]["PaymentPreferenceIdentifier"];
        };
        /**
         * @description Kind of a payment preference.
         * @enum {string}
         */
        PaymentPreferenceType: "DIRECT_DEBIT" | "STRIPE_PAYMENT_GATEWAY" | "PAYPAL_PAYMENT_GATEWAY" | "BRAINTREE_PAYMENT_GATEWAY" | "GENERIC_PAYMENT_GATEWAY" | "CUSTOM_PAYMENT_GATEWAY" | "WALLET" | "OTHER" | "CUSTOM_1" | "CUSTOM_2" | "CUSTOM_3" | "CUSTOM_4" | "CUSTOM_5";
        /**
         * @description Kind of a payment preference.
         * @enum {string}
         */
        PaymentPreferenceType_R14_2_0: "DIRECT_DEBIT" | "STRIPE_PAYMENT_GATEWAY" | "PAYPAL_PAYMENT_GATEWAY" | "BRAINTREE_PAYMENT_GATEWAY" | "GENERIC_PAYMENT_GATEWAY" | "CUSTOM_PAYMENT_GATEWAY" | "OTHER" | "CUSTOM_1" | "CUSTOM_2" | "CUSTOM_3" | "CUSTOM_4" | "CUSTOM_5";
        /**
         * @description Kind of a payment preference.
         * @enum {string}
         */
        PaymentPreferenceType_R6_0_0: "DIRECT_DEBIT" | "STRIPE_PAYMENT_GATEWAY" | "PAYPAL_PAYMENT_GATEWAY" | "GENERIC_PAYMENT_GATEWAY" | "OTHER" | "CUSTOM_1" | "CUSTOM_2" | "CUSTOM_3" | "CUSTOM_4" | "CUSTOM_5";
        /** @description A payment preference with all its fields. Any field may be missing, since the caller can choose the fields. */
        PaymentPreference_R14_2_0: {
            /** @description ID of the payment preference. */
            id?: string;
            /** @description Name of the payment preference. */
            name?: string | null;
            /** @description Alternative code of the payment preference. */
            alternative_code?: string | null;
            type?: components["schemas"]["PaymentPreferenceType_R14_2_0"];
            /** @description Description of the payment preference. */
            description?: string | null;
            /** @description Whether it is the default of the active account definition. */
            default?: boolean;
        };
        /** @description A payment preference with all its fields. Any field may be missing, since the caller can choose the fields. */
        PaymentPreference_R6_0_0: {
            /** @description ID of the payment preference. */
            id?: string;
            /** @description Name of the payment preference. */
            name?: string | null;
            /** @description Alternative code of the payment preference. */
            alternative_code?: string | null;
            type?: components["schemas"]["PaymentPreferenceType_R6_0_0"];
            /** @description Description of the payment preference. */
            description?: string | null;
            /** @description Whether it is the default of the active account definition. */
            default?: boolean;
        };
        /** @description Payment preferences to take off an accounts receivable. */
        PaymentPreferencesRemoval: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to change. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken"];
            /** @description Payment preferences to remove. */
            payment_preferences_set?: components["schemas"]["PaymentPreferenceToRemove"][];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Payment preferences to take off an accounts receivable. */
        PaymentPreferencesRemoval_R13_1_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to change. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken_R13_0_0"];
            /** @description Payment preferences to remove. */
            payment_preferences_set?: components["schemas"]["PaymentPreferenceToRemove"][];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Payment preferences of an accounts receivable, with their new values. */
        PaymentPreferencesUpdate: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to change. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken"];
            /** @description Payment preferences to change. The account has to have each of them. */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreferenceParameter"][];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Payment preferences of an accounts receivable, with their new values. */
        PaymentPreferencesUpdate_R13_1_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to change. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken_R13_0_0"];
            /** @description Payment preferences to change. The account has to have each of them. */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreferenceParameter_R13_1_0"][];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Payment preferences of an accounts receivable, with their new values. */
        PaymentPreferencesUpdate_R14_2_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to change. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken_R13_0_0"];
            /** @description Payment preferences to change. The account has to have each of them. */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreferenceParameter_R14_2_0"][];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Payment preferences of an accounts receivable, with their new values. */
        PaymentPreferencesUpdate_R14_3_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to change. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken_R13_0_0"];
            /** @description Payment preferences to change. The account has to have each of them. */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreferenceParameter_R14_3_0"][];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Payment preferences of an accounts receivable, with their new values. */
        PaymentPreferencesUpdate_R15_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to change. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken_R13_0_0"];
            /** @description Payment preferences to change. The account has to have each of them. */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreferenceParameter_R15_0_0"][];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Payment preferences of an accounts receivable, with their new values. */
        PaymentPreferencesUpdate_R16_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to change. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken_R13_0_0"];
            /** @description Payment preferences to change. The account has to have each of them. */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreferenceParameter_R16_0_0"][];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Payment preferences of an accounts receivable, with their new values. */
        PaymentPreferencesUpdate_R17_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to change. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken_R13_0_0"];
            /** @description Payment preferences to change. The account has to have each of them. */
            payment_preferences_set?: components["schemas"]["AccountsReceivablePaymentPreferenceParameter"][];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the draft payment to reject, and why. */
        PaymentRejection: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Draft payment to reject. */
            payment_identifier: components["schemas"]["PaymentIdentifier"];
            /** @description Why the payment is rejected. */
            rejection_reason_identifier?: components["schemas"]["FinancialTransactionRejectionReasonIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the draft payment to reject, and why. */
        PaymentRejection_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Draft payment to reject. */
            payment_identifier: components["schemas"]["PaymentIdentifier_R4_0_0"];
            /** @description Why the payment is rejected. */
            rejection_reason_identifier?: components["schemas"]["FinancialTransactionRejectionReasonIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description A payment in its short form. Any field may be missing. */
        PaymentShort: {
            /** @description ID of the payment. */
            id?: string;
            /** @description Number of the payment. */
            number?: string | null;
            /** @description Reference number of the payment. */
            reference_number?: string | null;
            /**
             * @description State of the payment.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED" | "PENDING_VERIFICATION";
            /**
             * Format: date-time-local
             * @description When the payment was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the payment was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Amount of the payment. */
            payment_amount?: number;
            /** @description Gateway that took the payment. */
            processed_by_payment_gateway?: string | null;
            /** @description Number of the payment at the gateway. */
            payment_gateway_reference_number?: string | null;
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort"];
        };
        /** @description Answer with one payment in its short form. */
        PaymentShortEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["PaymentShort"];
        };
        /** @description Answer with one payment in its short form. */
        PaymentShortEnvelope_R10_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["PaymentShort_R10_0_0"];
        };
        /** @description Answer with one payment in its short form. */
        PaymentShortEnvelope_R4_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["PaymentShort_R4_0_0"];
        };
        /** @description A payment in its short form. Any field may be missing. */
        PaymentShort_R10_0_0: {
            /** @description ID of the payment. */
            id?: string;
            /** @description Number of the payment. */
            number?: string | null;
            /** @description Reference number of the payment. */
            reference_number?: string | null;
            /**
             * @description State of the payment.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED" | "PENDING_VERIFICATION";
            /**
             * Format: date-time-local
             * @description When the payment was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the payment was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Amount of the payment. */
            payment_amount?: number;
            /** @description Gateway that took the payment. */
            processed_by_payment_gateway?: string | null;
            /** @description Number of the payment at the gateway. */
            payment_gateway_reference_number?: string | null;
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort_R10_0_0"];
        };
        /** @description A payment in its short form. Any field may be missing. */
        PaymentShort_R4_0_0: {
            /** @description ID of the payment. */
            id?: string;
            /** @description Number of the payment. */
            number?: string | null;
            /** @description Reference number of the payment. */
            reference_number?: string | null;
            /**
             * @description State of the payment.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED" | "PENDING_VERIFICATION";
            /**
             * Format: date-time-local
             * @description When the payment was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the payment was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Amount of the payment. */
            payment_amount?: number;
            /** @description Gateway that took the payment. */
            processed_by_payment_gateway?: string | null;
            /** @description Number of the payment at the gateway. */
            payment_gateway_reference_number?: string | null;
        };
        /** @description Names the draft payment to change and carries its new values. A field that is left out stays as it is; a field sent as null is emptied. */
        PaymentUpdate: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Draft payment to change. */
            payment_identifier: components["schemas"]["PaymentIdentifier"];
            /**
             * @description New accounts receivable.
             *
             *     Not together with wallet_identifier.
             */
            accounts_receivable_identifier?: components["schemas"]["AccountsReceivableIdentifier"];
            /**
             * @description New wallet. Only where the wallet definition lets funds of a wallet pay, and not together with accounts_receivable_identifier.
             *
             *     Available from R14.0.0.
             */
            wallet_identifier?: components["schemas"]["WalletIdentifier"];
            /**
             * @description New type, one of payments.
             *
             *     With wallet_identifier it may not be one of a payment gateway.
             */
            type_identifier?: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /** @description New category of the payment. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /** @description New payment method. */
            payment_method_identifier?: components["schemas"]["PaymentMethodIdentifier"];
            /** @description Card to charge, one of those of the account. Mandatory with a payment method that is linked to a payment gateway, and of no use with another. */
            card_identifier?: components["schemas"]["PaymentGatewayCardIdentifier"];
            /** @description New amount of the payment. */
            payment_amount?: number;
            /**
             * Format: date-time-local
             * @description When the payment was received, without a time zone.
             */
            received_on?: string | null;
            /** @description User who took the payment. */
            received_by_user_identifier?: components["schemas"]["UserIdentifier"];
            /** @description Notes on the payment. */
            notes?: string | null;
            /**
             * @description Back office code of the payment. No other payment may have it.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the draft payment to change and carries its new values. A field that is left out stays as it is; a field sent as null is emptied. */
        PaymentUpdate_R9_1_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Draft payment to change. */
            payment_identifier: components["schemas"]["PaymentIdentifier"];
            /** @description New accounts receivable. */
            accounts_receivable_identifier?: components["schemas"]["AccountsReceivableIdentifier"];
            /** @description New type, one of payments. */
            type_identifier?: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /** @description New category of the payment. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /** @description New payment method. */
            payment_method_identifier?: components["schemas"]["PaymentMethodIdentifier"];
            /** @description Card to charge, one of those of the account. Mandatory with a payment method that is linked to a payment gateway, and of no use with another. */
            card_identifier?: components["schemas"]["PaymentGatewayCardIdentifier"];
            /** @description New amount of the payment. */
            payment_amount?: number;
            /**
             * Format: date-time-local
             * @description When the payment was received, without a time zone.
             */
            received_on?: string | null;
            /** @description User who took the payment. */
            received_by_user_identifier?: components["schemas"]["UserIdentifier"];
            /** @description Notes on the payment. */
            notes?: string | null;
            /**
             * @description Back office code of the payment. No other payment may have it.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description A payment with all its fields. Any field may be missing, since the caller can choose the fields. */
        Payment_R10_0_0: {
            /** @description ID of the payment. */
            id?: string;
            /** @description Number of the payment. */
            number?: string | null;
            /** @description Reference number of the payment. */
            reference_number?: string | null;
            /**
             * @description State of the payment.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /** @description Amount of the payment. */
            payment_amount?: number;
            /**
             * Format: date-time-local
             * @description When the payment was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the payment was posted, without a time zone.
             */
            posted_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the payment was received, without a time zone.
             */
            received_on?: string | null;
            /** @description Notes on the payment. */
            notes?: string | null;
            /** @description Gateway that took the payment. Filled only when the payment method is linked to a payment gateway, or the payment was posted with it. */
            processed_by_payment_gateway?: string | null;
            /** @description Number of the payment at the gateway. Filled only when the payment method is linked to a payment gateway, or the payment was posted with it. */
            payment_gateway_reference_number?: string | null;
            /**
             * @description Back office code of the payment.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the payment belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the payment. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the payment. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            /** @description Payment method. */
            payment_method?: components["schemas"]["PaymentMethodReference"];
            /** @description User who took the payment. */
            received_by_user?: components["schemas"]["UserReference_R4_0_0"];
            /** @description Unit that took the payment. */
            received_by_unit?: components["schemas"]["Unit_R4_0_0"];
            /** @description Invoices the payment settles. */
            invoices_to_pay_set?: components["schemas"]["InvoiceShort_R10_0_0"][];
        };
        /** @description A payment with all its fields. Any field may be missing, since the caller can choose the fields. */
        Payment_R14_0_0: {
            /** @description ID of the payment. */
            id?: string;
            /** @description Number of the payment. */
            number?: string | null;
            /** @description Reference number of the payment. */
            reference_number?: string | null;
            /**
             * @description State of the payment.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /** @description Amount of the payment. */
            payment_amount?: number;
            /**
             * Format: date-time-local
             * @description When the payment was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the payment was posted, without a time zone.
             */
            posted_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the payment was received, without a time zone.
             */
            received_on?: string | null;
            /** @description Notes on the payment. */
            notes?: string | null;
            /** @description Gateway that took the payment. Filled only when the payment method is linked to a payment gateway, or the payment was posted with it. */
            processed_by_payment_gateway?: string | null;
            /** @description Number of the payment at the gateway. Filled only when the payment method is linked to a payment gateway, or the payment was posted with it. */
            payment_gateway_reference_number?: string | null;
            /**
             * @description Back office code of the payment.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the payment belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the payment. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the payment. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            /** @description Payment method. */
            payment_method?: components["schemas"]["PaymentMethodReference"];
            /** @description User who took the payment. */
            received_by_user?: components["schemas"]["UserReference_R4_0_0"];
            /** @description Unit that took the payment. */
            received_by_unit?: components["schemas"]["Unit_R4_0_0"];
            /** @description Invoices the payment settles. */
            invoices_to_pay_set?: components["schemas"]["InvoiceShort"][];
        };
        /** @description A payment with all its fields. Any field may be missing, since the caller can choose the fields. */
        Payment_R4_0_0: {
            /** @description ID of the payment. */
            id?: string;
            /** @description Number of the payment. */
            number?: string | null;
            /** @description Reference number of the payment. */
            reference_number?: string | null;
            /**
             * @description State of the payment.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /** @description Amount of the payment. */
            payment_amount?: number;
            /**
             * Format: date-time-local
             * @description When the payment was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the payment was posted, without a time zone.
             */
            posted_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the payment was received, without a time zone.
             */
            received_on?: string | null;
            /** @description Notes on the payment. */
            notes?: string | null;
            /** @description Gateway that took the payment. Filled only when the payment method is linked to a payment gateway, or the payment was posted with it. */
            processed_by_payment_gateway?: string | null;
            /** @description Number of the payment at the gateway. Filled only when the payment method is linked to a payment gateway, or the payment was posted with it. */
            payment_gateway_reference_number?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the payment belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the payment. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the payment. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            /** @description Payment method. */
            payment_method?: components["schemas"]["PaymentMethodReference"];
            /** @description User who took the payment. */
            received_by_user?: components["schemas"]["UserReference_R4_0_0"];
            /** @description Unit that took the payment. */
            received_by_unit?: components["schemas"]["Unit_R4_0_0"];
            /** @description Invoices the payment settles. */
            invoices_to_pay_set?: components["schemas"]["InvoiceShort_R4_0_0"][];
        };
        /** @description A payment with all its fields. Any field may be missing, since the caller can choose the fields. */
        Payment_R9_1_0: {
            /** @description ID of the payment. */
            id?: string;
            /** @description Number of the payment. */
            number?: string | null;
            /** @description Reference number of the payment. */
            reference_number?: string | null;
            /**
             * @description State of the payment.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /** @description Amount of the payment. */
            payment_amount?: number;
            /**
             * Format: date-time-local
             * @description When the payment was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the payment was posted, without a time zone.
             */
            posted_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the payment was received, without a time zone.
             */
            received_on?: string | null;
            /** @description Notes on the payment. */
            notes?: string | null;
            /** @description Gateway that took the payment. Filled only when the payment method is linked to a payment gateway, or the payment was posted with it. */
            processed_by_payment_gateway?: string | null;
            /** @description Number of the payment at the gateway. Filled only when the payment method is linked to a payment gateway, or the payment was posted with it. */
            payment_gateway_reference_number?: string | null;
            /**
             * @description Back office code of the payment.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the payment belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the payment. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the payment. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            /** @description Payment method. */
            payment_method?: components["schemas"]["PaymentMethodReference"];
            /** @description User who took the payment. */
            received_by_user?: components["schemas"]["UserReference_R4_0_0"];
            /** @description Unit that took the payment. */
            received_by_unit?: components["schemas"]["Unit_R4_0_0"];
            /** @description Invoices the payment settles. */
            invoices_to_pay_set?: components["schemas"]["InvoiceShort_R4_0_0"][];
        };
        /** @description The subscription of a Perception subscriber. */
        PerceptionAuthentication: {
            /** @description ID of the subscriber in Perception. */
            subscriber_id: string;
            /** @description ID of the subscription. */
            id: string;
            /** @description Number of the subscription. */
            number: string;
        };
        /** @description Answer to a Perception subscriber that was authenticated. */
        PerceptionAuthenticationEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["PerceptionAuthentication"];
        };
        /** @description The subscription and its new PIN. */
        PerceptionPinAssignment: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description The subscription. It must be provisioned by Perception. */
            subscription_identifier: components["schemas"]["SubscriptionIdentifier"];
            /** @description The new PIN. Send it as a string, since it may begin with zeros. */
            pin_number: string | number;
        };
        /** @description The subscription whose PIN goes back to the default. */
        PerceptionPinReset: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description The subscription. It must be provisioned by Perception. */
            subscription_identifier: components["schemas"]["SubscriptionIdentifier"];
        };
        /** @description Names a Perception subscriber and proves who it is. */
        PerceptionSubscriberLookup: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Username of the subscriber. */
            identifier: string;
            /** @description Password of the subscriber. */
            pass_code: string;
        };
        /** @description The subscription to bring back in step. */
        PerceptionSubscriptionReset: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description The subscription. It must be provisioned by Perception. */
            subscription_identifier: components["schemas"]["SubscriptionIdentifier"];
        };
        /** @description Names one phone of a contact. */
        PhoneIdentifier: {
            /** @description ID of the phone. */
            id: string;
            type?: never;
        } | {
            id?: never;
            /** @description Type of the phone. */
            type: components["schemas"]["PhoneType"];
        } | {
            id?: never;
            type?: never;
        };
        /** @description A phone. */
        PhoneParameters: {
            type: components["schemas"]["PhoneType"];
            /**
             * @description Whether it is the primary phone. Mandatory on conditions that are not known.
             *
             *     Available from R16.1.0.
             */
            is_primary?: boolean;
            /** @description Number of the phone. */
            number: string;
            /** @description Area code. */
            area_code?: string;
            /** @description Country of the phone. */
            country_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Notes. */
            notes?: string;
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
            /** @description User-defined number 1. */
            udf_float_1?: number;
            /** @description User-defined number 2. */
            udf_float_2?: number;
            /** @description User-defined number 3. */
            udf_float_3?: number;
            /** @description User-defined number 4. */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string;
        };
        /** @description A phone. */
        PhoneParameters_R4_0_0: {
            type: components["schemas"]["PhoneType"];
            /** @description Number of the phone. */
            number: string;
            /** @description Area code. */
            area_code?: string;
            /** @description Country of the phone. */
            country_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Notes. */
            notes?: string;
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
            /** @description User-defined number 1. */
            udf_float_1?: number;
            /** @description User-defined number 2. */
            udf_float_2?: number;
            /** @description User-defined number 3. */
            udf_float_3?: number;
            /** @description User-defined number 4. */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string;
        };
        /**
         * @description Type of a phone.
         * @enum {string}
         */
        PhoneType: "LANDLINE" | "MOBILE" | "FAX" | "CUSTOM1" | "CUSTOM2" | "CUSTOM3" | "CUSTOM4" | "CUSTOM5";
        /**
         * @description A change of one phone: what is to be done, and with which phone. On ADD the type is mandatory, on UPDATE and REMOVE
         *     it is phone_identifier; the other one is not allowed.
         *
         *     A field that is left out stays as it is.
         */
        PhoneUpdateParameters: {
            /**
             * @description What is to be done.
             * @enum {string}
             */
            action: "ADD" | "UPDATE" | "REMOVE";
            /** @description Phone to change or remove. Mandatory on UPDATE and REMOVE, not allowed on ADD. */
            phone_identifier: components["schemas"]["PhoneIdentifier"];
            type?: never;
            /** @description Number of the phone. Mandatory on ADD. */
            number?: string;
            /** @description Area code. */
            area_code?: string | null;
            /** @description Country of the phone. */
            country_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Notes. */
            notes?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
        } | {
            /**
             * @description What is to be done.
             * @enum {string}
             */
            action: "ADD" | "UPDATE" | "REMOVE";
            phone_identifier?: never;
            /** @description Type of the new phone. Mandatory on ADD, not allowed otherwise. */
            type: components["schemas"]["PhoneType"];
            /** @description Number of the phone. Mandatory on ADD. */
            number?: string;
            /** @description Area code. */
            area_code?: string | null;
            /** @description Country of the phone. */
            country_identifier?: components["schemas"]["CountryIdentifier"];
            /** @description Notes. */
            notes?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
        };
        /** @description A presentment preference, a way in which bills reach their payer. Any field may be missing. */
        PresentmentPreference: {
            /** @description ID of the presentment preference. */
            id?: string;
            /** @description Name of the presentment preference. */
            name?: string | null;
            /** @description Alternative code of the presentment preference. */
            alternative_code?: string | null;
        } | null;
        /**
         * @description Email address that bills are sent to: a new one, one the owner of the account has, or one the owner has and that is
         *     changed.
         */
        PresentmentPreferenceEmailParameter: {
            /**
             * @description Which of the three it is.
             * @enum {string}
             */
            action?: "NEW" | "EXISTING" | "EXISTINGUPDATED";
            /** @description Which email address of the owner it is. Needed with EXISTING and EXISTINGUPDATED. */
            type?: components["schemas"]["EmailType"];
            /** @description The email address. Needed with NEW and EXISTINGUPDATED. */
            email?: components["schemas"]["EmailParameters"];
        };
        /** @description Names one presentment preference, by exactly one of its fields. */
        PresentmentPreferenceIdentifier: {
            /** @description ID of the presentment preference. */
            id: string;
            name?: never;
            alternative_code?: never;
        } | {
            id?: never;
            /** @description Name of the presentment preference. */
            name: string;
            alternative_code?: never;
        } | {
            id?: never;
            name?: never;
            /** @description Alternative code of the presentment preference. */
            alternative_code: string;
        };
        /** @description Answer with a list of presentment preferences. */
        PresentmentPreferenceListEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The presentment preferences that are allowed, none included. */
            data: components["schemas"]["PresentmentPreference"][];
        };
        /** @description Phone that bills are sent to: a new one, one the owner of the account has, or one the owner has and that is changed. */
        PresentmentPreferencePhoneParameter: {
            /**
             * @description Which of the three it is.
             * @enum {string}
             */
            action: "NEW" | "EXISTING" | "EXISTINGUPDATED";
            /** @description Which phone of the owner it is. Mandatory with EXISTING and EXISTINGUPDATED. */
            type?: components["schemas"]["PhoneType"];
            /** @description The phone. Mandatory with NEW and EXISTINGUPDATED. */
            phone?: components["schemas"]["PhoneParameters"];
        };
        /** @description Phone that bills are sent to: a new one, one the owner of the account has, or one the owner has and that is changed. */
        PresentmentPreferencePhoneParameter_R6_0_0: {
            /**
             * @description Which of the three it is.
             * @enum {string}
             */
            action: "NEW" | "EXISTING" | "EXISTINGUPDATED";
            /** @description Which phone of the owner it is. Mandatory with EXISTING and EXISTINGUPDATED. */
            type?: components["schemas"]["PhoneType"];
            /** @description The phone. Mandatory with NEW and EXISTINGUPDATED. */
            phone?: components["schemas"]["PhoneParameters_R4_0_0"];
        };
        /** @description Names one presentment preference to remove. */
        PresentmentPreferenceToRemove: {
            /** @description Presentment preference to remove. */
            presentment_preference_identifier: components["schemas"]["PresentmentPreferenceIdentifier"];
        };
        /** @description Presentment preferences to give to an accounts receivable. */
        PresentmentPreferencesAddition: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to change. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken"];
            /** @description Presentment preferences to add. */
            presentment_preferences_set: components["schemas"]["AccountsReceivablePresentmentPreferenceParameter"][];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Presentment preferences to give to an accounts receivable. */
        PresentmentPreferencesAddition_R13_1_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to change. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken_R13_0_0"];
            /** @description Presentment preferences to add. */
            presentment_preferences_set: components["schemas"]["AccountsReceivablePresentmentPreferenceParameter_R12_0_0"][];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Presentment preferences to give to an accounts receivable. */
        PresentmentPreferencesAddition_R16_1_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to change. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken_R13_0_0"];
            /** @description Presentment preferences to add. */
            presentment_preferences_set: components["schemas"]["AccountsReceivablePresentmentPreferenceParameter"][];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Presentment preferences to take off an accounts receivable. */
        PresentmentPreferencesRemoval: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to change. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken"];
            /** @description Presentment preferences to remove. */
            presentment_preferences_set?: components["schemas"]["PresentmentPreferenceToRemove"][];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Presentment preferences to take off an accounts receivable. */
        PresentmentPreferencesRemoval_R13_1_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to change. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifierWithAccessToken_R13_0_0"];
            /** @description Presentment preferences to remove. */
            presentment_preferences_set?: components["schemas"]["PresentmentPreferenceToRemove"][];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description A privacy level. Any field may be missing. */
        PrivacyLevel: {
            /** @description ID of the privacy level. */
            id?: string;
            /** @description Number of the privacy level. */
            number?: string;
            /** @description Name of the privacy level. */
            name?: string | null;
        } | null;
        /** @description Names one privacy level, by its ID or its number. */
        PrivacyLevelIdentifier: {
            /** @description ID of the privacy level. */
            id: string;
            number?: never;
        } | {
            id?: never;
            /** @description Number of the privacy level. */
            number: string;
        };
        /** @description A request that a call in bulk has done. */
        ProcessedPaymentGatewayRequest: {
            /** @description The element of the call, as the caller has named it. */
            request_unique_identifier?: string;
            /** @description ID of the request. */
            id?: string;
            /** @description Number of the request. */
            number?: string;
        };
        /** @description A refund with all its fields. Any field may be missing, since the caller can choose the fields. */
        Refund: {
            /** @description ID of the refund. */
            id?: string;
            /** @description Number of the refund. */
            number?: string | null;
            /** @description Reference number of the refund. */
            reference_number?: string | null;
            /**
             * @description State of the refund.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED" | "PENDING_VERIFICATION";
            /** @description Amount of the refund. */
            refund_amount?: number;
            /**
             * Format: date-time-local
             * @description When the refund was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the refund was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Notes on the refund. */
            notes?: string | null;
            /**
             * @description Gateway that took the refund. Filled only when the refund method is linked to a payment gateway, or the refund was posted with it.
             *
             *     Available from R13.0.0.
             */
            processed_by_payment_gateway?: string | null;
            /**
             * @description Number of the refund at the gateway. Filled only when the refund method is linked to a payment gateway, or the refund was posted with it.
             *
             *     Available from R13.0.0.
             */
            payment_gateway_reference_number?: string | null;
            /**
             * @description Back office code of the refund.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description Why the refund was issued. */
            issue_reason?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the refund belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the refund. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the refund. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            /** @description Why the refund was rejected. */
            rejection_reason?: components["schemas"]["FinancialTransactionRejectionReason"];
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort"];
            log_information?: components["schemas"]["LogInformation"];
        };
        /** @description Answer with one refund. */
        RefundEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Refund"];
        };
        /** @description Answer with one refund. */
        RefundEnvelope_R10_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Refund_R10_0_0"];
        };
        /** @description Answer with one refund. */
        RefundEnvelope_R13_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Refund_R13_0_0"];
        };
        /** @description Answer with one refund. */
        RefundEnvelope_R14_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Refund_R14_0_0"];
        };
        /** @description Answer with one refund. */
        RefundEnvelope_R14_1_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Refund_R14_1_0"];
        };
        /** @description Answer with one refund. */
        RefundEnvelope_R4_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Refund_R4_0_0"];
        };
        /** @description Answer with one refund. */
        RefundEnvelope_R9_1_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["Refund_R9_1_0"];
        };
        /** @description Names one refund, by exactly one of its fields. */
        RefundIdentifier: {
            /** @description ID of the refund. */
            id: string;
            number?: never;
            reference_number?: never;
            back_office_code?: never;
        } | {
            id?: never;
            /** @description Number of the refund. */
            number: string;
            reference_number?: never;
            back_office_code?: never;
        } | {
            id?: never;
            number?: never;
            /** @description Reference number of the refund. */
            reference_number: string;
            back_office_code?: never;
        } | {
            id?: never;
            number?: never;
            reference_number?: never;
            /**
             * @description Back office code of the refund.
             *
             *     Available from R9.1.0.
             */
            back_office_code: string;
        };
        /** @description Names one refund, by exactly one of its fields. */
        RefundIdentifier_R4_0_0: {
            /** @description ID of the refund. */
            id: string;
            number?: never;
            reference_number?: never;
        } | {
            id?: never;
            /** @description Number of the refund. */
            number: string;
            reference_number?: never;
        } | {
            id?: never;
            number?: never;
            /** @description Reference number of the refund. */
            reference_number: string;
        };
        /** @description Answer with a list of refunds. */
        RefundListEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The refunds, none included. */
            data: components["schemas"]["Refund"][];
        };
        /** @description Answer with a list of refunds. */
        RefundListEnvelope_R10_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The refunds, none included. */
            data: components["schemas"]["Refund_R10_0_0"][];
        };
        /** @description Answer with a list of refunds. */
        RefundListEnvelope_R13_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The refunds, none included. */
            data: components["schemas"]["Refund_R13_0_0"][];
        };
        /** @description Answer with a list of refunds. */
        RefundListEnvelope_R14_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The refunds, none included. */
            data: components["schemas"]["Refund_R14_0_0"][];
        };
        /** @description Answer with a list of refunds. */
        RefundListEnvelope_R14_1_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The refunds, none included. */
            data: components["schemas"]["Refund_R14_1_0"][];
        };
        /** @description Answer with a list of refunds. */
        RefundListEnvelope_R4_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The refunds, none included. */
            data: components["schemas"]["Refund_R4_0_0"][];
        };
        /** @description Answer with a list of refunds. */
        RefundListEnvelope_R9_1_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The refunds, none included. */
            data: components["schemas"]["Refund_R9_1_0"][];
        };
        /** @description Names the draft refund to reject, and why. */
        RefundRejection: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Draft refund to reject. */
            refund_identifier: components["schemas"]["RefundIdentifier"];
            /** @description Why the refund is rejected. */
            rejection_reason_identifier?: components["schemas"]["FinancialTransactionRejectionReasonIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names the draft refund to reject, and why. */
        RefundRejection_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Draft refund to reject. */
            refund_identifier: components["schemas"]["RefundIdentifier_R4_0_0"];
            /** @description Why the refund is rejected. */
            rejection_reason_identifier?: components["schemas"]["FinancialTransactionRejectionReasonIdentifier"];
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description A refund in its short form. Any field may be missing. */
        RefundShort: {
            /** @description ID of the refund. */
            id?: string;
            /** @description Number of the refund. */
            number?: string | null;
            /** @description Reference number of the refund. */
            reference_number?: string | null;
            /**
             * @description State of the refund.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /**
             * Format: date-time-local
             * @description When the refund was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the refund was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Amount of the refund. */
            refund_amount?: number;
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort"];
        };
        /** @description Answer with one refund in its short form. */
        RefundShortEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["RefundShort"];
        };
        /** @description Answer with one refund in its short form. */
        RefundShortEnvelope_R10_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["RefundShort_R10_0_0"];
        };
        /** @description Answer with one refund in its short form. */
        RefundShortEnvelope_R4_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["RefundShort_R4_0_0"];
        };
        /** @description A refund in its short form. Any field may be missing. */
        RefundShort_R10_0_0: {
            /** @description ID of the refund. */
            id?: string;
            /** @description Number of the refund. */
            number?: string | null;
            /** @description Reference number of the refund. */
            reference_number?: string | null;
            /**
             * @description State of the refund.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /**
             * Format: date-time-local
             * @description When the refund was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the refund was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Amount of the refund. */
            refund_amount?: number;
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort_R10_0_0"];
        };
        /** @description A refund in its short form. Any field may be missing. */
        RefundShort_R4_0_0: {
            /** @description ID of the refund. */
            id?: string;
            /** @description Number of the refund. */
            number?: string | null;
            /** @description Reference number of the refund. */
            reference_number?: string | null;
            /**
             * @description State of the refund.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED";
            /**
             * Format: date-time-local
             * @description When the refund was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the refund was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Amount of the refund. */
            refund_amount?: number;
        };
        /** @description Names the draft refund to change and carries its new values. A field that is left out stays as it is; a field sent as null is emptied. */
        RefundUpdate: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Draft refund to change. */
            refund_identifier: components["schemas"]["RefundIdentifier"];
            /** @description New accounts receivable. */
            accounts_receivable_identifier?: components["schemas"]["AccountsReceivableIdentifier"];
            /** @description New type, one of refunds. */
            type_identifier?: components["schemas"]["FinancialTransactionTypeIdentifier"];
            /** @description New amount of the refund. */
            refund_amount?: number;
            /** @description Currency that is meant. It is compared with the currency of the account; the call fails when they differ, and it is not kept. */
            intended_currency_identifier?: components["schemas"]["CurrencyIdentifier"];
            /** @description New category. */
            category_identifier?: components["schemas"]["FinancialTransactionCategoryIdentifier"];
            /** @description New notes on the refund. */
            notes?: string | null;
            /** @description New back office code of the refund. No other refund may have it. */
            back_office_code?: string | null;
            /** @description Why the refund is issued. */
            issue_reason?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description A refund with all its fields. Any field may be missing, since the caller can choose the fields. */
        Refund_R10_0_0: {
            /** @description ID of the refund. */
            id?: string;
            /** @description Number of the refund. */
            number?: string | null;
            /** @description Reference number of the refund. */
            reference_number?: string | null;
            /**
             * @description State of the refund.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED" | "PENDING_VERIFICATION";
            /** @description Amount of the refund. */
            refund_amount?: number;
            /**
             * Format: date-time-local
             * @description When the refund was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the refund was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Notes on the refund. */
            notes?: string | null;
            /**
             * @description Back office code of the refund.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description Why the refund was issued. */
            issue_reason?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the refund belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the refund. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the refund. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            /** @description Why the refund was rejected. */
            rejection_reason?: components["schemas"]["FinancialTransactionRejectionReason"];
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort_R10_0_0"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description A refund with all its fields. Any field may be missing, since the caller can choose the fields. */
        Refund_R13_0_0: {
            /** @description ID of the refund. */
            id?: string;
            /** @description Number of the refund. */
            number?: string | null;
            /** @description Reference number of the refund. */
            reference_number?: string | null;
            /**
             * @description State of the refund.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED" | "PENDING_VERIFICATION";
            /** @description Amount of the refund. */
            refund_amount?: number;
            /**
             * Format: date-time-local
             * @description When the refund was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the refund was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Notes on the refund. */
            notes?: string | null;
            /**
             * @description Gateway that took the refund. Filled only when the refund method is linked to a payment gateway, or the refund was posted with it.
             *
             *     Available from R13.0.0.
             */
            processed_by_payment_gateway?: string | null;
            /**
             * @description Number of the refund at the gateway. Filled only when the refund method is linked to a payment gateway, or the refund was posted with it.
             *
             *     Available from R13.0.0.
             */
            payment_gateway_reference_number?: string | null;
            /**
             * @description Back office code of the refund.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description Why the refund was issued. */
            issue_reason?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the refund belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the refund. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the refund. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            /** @description Why the refund was rejected. */
            rejection_reason?: components["schemas"]["FinancialTransactionRejectionReason"];
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort_R10_0_0"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description A refund with all its fields. Any field may be missing, since the caller can choose the fields. */
        Refund_R14_0_0: {
            /** @description ID of the refund. */
            id?: string;
            /** @description Number of the refund. */
            number?: string | null;
            /** @description Reference number of the refund. */
            reference_number?: string | null;
            /**
             * @description State of the refund.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED" | "PENDING_VERIFICATION";
            /** @description Amount of the refund. */
            refund_amount?: number;
            /**
             * Format: date-time-local
             * @description When the refund was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the refund was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Notes on the refund. */
            notes?: string | null;
            /**
             * @description Gateway that took the refund. Filled only when the refund method is linked to a payment gateway, or the refund was posted with it.
             *
             *     Available from R13.0.0.
             */
            processed_by_payment_gateway?: string | null;
            /**
             * @description Number of the refund at the gateway. Filled only when the refund method is linked to a payment gateway, or the refund was posted with it.
             *
             *     Available from R13.0.0.
             */
            payment_gateway_reference_number?: string | null;
            /**
             * @description Back office code of the refund.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description Why the refund was issued. */
            issue_reason?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the refund belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the refund. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the refund. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            /** @description Why the refund was rejected. */
            rejection_reason?: components["schemas"]["FinancialTransactionRejectionReason"];
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description A refund with all its fields. Any field may be missing, since the caller can choose the fields. */
        Refund_R14_1_0: {
            /** @description ID of the refund. */
            id?: string;
            /** @description Number of the refund. */
            number?: string | null;
            /** @description Reference number of the refund. */
            reference_number?: string | null;
            /**
             * @description State of the refund.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED" | "PENDING_VERIFICATION";
            /** @description Amount of the refund. */
            refund_amount?: number;
            /**
             * Format: date-time-local
             * @description When the refund was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the refund was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Notes on the refund. */
            notes?: string | null;
            /**
             * @description Gateway that took the refund. Filled only when the refund method is linked to a payment gateway, or the refund was posted with it.
             *
             *     Available from R13.0.0.
             */
            processed_by_payment_gateway?: string | null;
            /**
             * @description Number of the refund at the gateway. Filled only when the refund method is linked to a payment gateway, or the refund was posted with it.
             *
             *     Available from R13.0.0.
             */
            payment_gateway_reference_number?: string | null;
            /**
             * @description Back office code of the refund.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description Why the refund was issued. */
            issue_reason?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the refund belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the refund. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the refund. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            /** @description Why the refund was rejected. */
            rejection_reason?: components["schemas"]["FinancialTransactionRejectionReason"];
            /**
             * @description Exchange rate of the amounts. Null where they are in the default currency.
             *
             *     Available from R10.0.0.
             */
            currency_rate_period?: components["schemas"]["CurrencyRatePeriodShort"];
            log_information?: components["schemas"]["LogInformation_R14_1_0"];
        };
        /** @description A refund with all its fields. Any field may be missing, since the caller can choose the fields. */
        Refund_R4_0_0: {
            /** @description ID of the refund. */
            id?: string;
            /** @description Number of the refund. */
            number?: string | null;
            /** @description Reference number of the refund. */
            reference_number?: string | null;
            /**
             * @description State of the refund.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED" | "PENDING_VERIFICATION";
            /** @description Amount of the refund. */
            refund_amount?: number;
            /**
             * Format: date-time-local
             * @description When the refund was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the refund was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Notes on the refund. */
            notes?: string | null;
            /** @description Why the refund was issued. */
            issue_reason?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the refund belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the refund. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the refund. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            /** @description Why the refund was rejected. */
            rejection_reason?: components["schemas"]["FinancialTransactionRejectionReason"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description A refund with all its fields. Any field may be missing, since the caller can choose the fields. */
        Refund_R9_1_0: {
            /** @description ID of the refund. */
            id?: string;
            /** @description Number of the refund. */
            number?: string | null;
            /** @description Reference number of the refund. */
            reference_number?: string | null;
            /**
             * @description State of the refund.
             * @enum {string}
             */
            life_cycle_state?: "DRAFT" | "REJECTED" | "POSTED" | "CANCELLED" | "PENDING_VERIFICATION";
            /** @description Amount of the refund. */
            refund_amount?: number;
            /**
             * Format: date-time-local
             * @description When the refund was issued, without a time zone.
             */
            issued_on?: string | null;
            /**
             * Format: date-time-local
             * @description When the refund was posted, without a time zone.
             */
            posted_on?: string | null;
            /** @description Notes on the refund. */
            notes?: string | null;
            /**
             * @description Back office code of the refund.
             *
             *     Available from R9.1.0.
             */
            back_office_code?: string | null;
            /** @description Why the refund was issued. */
            issue_reason?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Accounts receivable the refund belongs to. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
            /** @description Type of the refund. */
            type?: components["schemas"]["FinancialTransactionTypeReference"];
            /** @description Category of the refund. */
            category?: components["schemas"]["FinancialTransactionCategoryReference"];
            /** @description Why the refund was rejected. */
            rejection_reason?: components["schemas"]["FinancialTransactionRejectionReason"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
        };
        /** @description Names one rewards participant, by its ID or its number. */
        RewardsParticipantIdentifier: {
            /** @description ID of the rewards participant. */
            id: string;
            number?: never;
        } | {
            id?: never;
            /** @description Number of the rewards participant. */
            number: string;
        } | {
            id?: never;
            number?: never;
        };
        /** @description A rewards participant, as far as other records show it. Its fields are not known. */
        RewardsParticipantReference: {
            [key: string]: unknown;
        } | null;
        /** @description A security profile, the set of rights of a user. Any field may be missing. */
        SecurityProfile: {
            /** @description ID of the security profile. */
            id?: string;
            /** @description Name of the security profile. */
            name?: string | null;
        } | null;
        /** @description Names one security profile, by its ID or its name. */
        SecurityProfileIdentifier: {
            /** @description ID of the security profile. */
            id: string;
            name?: never;
        } | {
            id?: never;
            /** @description Name of the security profile. */
            name: string;
        } | {
            id?: never;
            name?: never;
        };
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
            /** @description ID of the unit the session acts in. */
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
            /** @description ID of the unit the session acts in. */
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
        ShowAccountsReceivableQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to show. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,balance
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ShowBillQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Bill to show, by its ID or its number. */
            bill_identifier: components["schemas"]["BillIdentifier"];
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,total_amount_to_be_paid,status
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ShowContactInformationQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Contact to show. */
            contact_information_identifier: components["schemas"]["ContactInformationIdentifier"];
            /**
             * @description Names of the fields wanted in the answer.
             * @example id,name
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ShowContactInformationQuery_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Contact to show. */
            contact_information_identifier: components["schemas"]["ContactInformationIdentifier_R4_0_0"];
            /**
             * @description Names of the fields wanted in the answer.
             * @example id,name
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ShowCreditNoteQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Credit note to show, by exactly one of its fields. */
            credit_note_identifier: components["schemas"]["CreditNoteIdentifier"];
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,life_cycle_state,total_amount
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ShowCreditNoteQuery_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Credit note to show, by exactly one of its fields. */
            credit_note_identifier: components["schemas"]["CreditNoteIdentifier_R4_0_0"];
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,life_cycle_state,total_amount
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ShowCurrencyQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Currency to show, by its ID or its code. */
            currency_identifier: components["schemas"]["CurrencyIdentifier"];
            /**
             * @description Names of the fields wanted in the answer.
             * @example code,prefix,suffix
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ShowInvoiceQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Invoice to show, by exactly one of its fields. */
            invoice_identifier: components["schemas"]["InvoiceIdentifier"];
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,life_cycle_state,total_amount
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ShowInvoiceQuery_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Invoice to show, by exactly one of its fields. */
            invoice_identifier: components["schemas"]["InvoiceIdentifier_R4_0_0"];
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,life_cycle_state,total_amount
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ShowPaymentQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Payment to show, by exactly one of its fields. */
            payment_identifier: components["schemas"]["PaymentIdentifier"];
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,life_cycle_state,payment_amount
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ShowPaymentQuery_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Payment to show, by exactly one of its fields. */
            payment_identifier: components["schemas"]["PaymentIdentifier_R4_0_0"];
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,life_cycle_state,payment_amount
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ShowRefundQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Refund to show, by exactly one of its fields. */
            refund_identifier: components["schemas"]["RefundIdentifier"];
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,life_cycle_state,refund_amount
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ShowRefundQuery_R4_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Refund to show, by exactly one of its fields. */
            refund_identifier: components["schemas"]["RefundIdentifier_R4_0_0"];
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,life_cycle_state,refund_amount
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ShowSuspenseAccountsReceivableQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Names of the fields wanted in the answer.
             * @example number,balance
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        ShowUserQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description User to show, by its ID or its username. */
            user_identifier: components["schemas"]["UserIdentifier"];
            /**
             * @description Names of the fields wanted in the answer.
             * @example username,active
             */
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names one subscription, by its ID or its number. */
        SubscriptionIdentifier: {
            /** @description ID of the subscription. */
            id: string;
            number?: never;
        } | {
            id?: never;
            /** @description Number of the subscription. */
            number: string;
        };
        /** @description A subscription, as far as other records show it. Any field may be missing. */
        SubscriptionReference: {
            /** @description ID of the subscription. */
            id?: string;
            /** @description Number of the subscription. */
            number?: string;
            /** @description State of the subscription. Its values are not known here. */
            life_cycle_state?: string | null;
            /**
             * Format: date-time-local
             * @description Date and time of the first activation, without a time zone.
             */
            first_activated_date?: string | null;
            /** @description How far the subscription is rated. The sample shows PENDING; other values are not known here. */
            rating_state?: string | null;
            /** @description Accounts receivable that owns the subscription. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
        } | null;
        /** @description Names one subscription type, by exactly one of its fields. */
        SubscriptionTypeIdentifier: {
            /** @description ID of the subscription type. */
            id: string;
            name?: never;
            alternative_code?: never;
        } | {
            id?: never;
            /** @description Name of the subscription type. */
            name: string;
            alternative_code?: never;
        } | {
            id?: never;
            name?: never;
            /** @description Alternative code of the subscription type. */
            alternative_code: string;
        };
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
        /** @description An accounts receivable of the system itself. Any field may be missing, since the caller can choose the fields. */
        SystemAccountsReceivable: {
            /** @description ID of the accounts receivable. */
            id?: string;
            /**
             * @description Type of the accounts receivable.
             * @enum {string}
             */
            type?: "CUSTOMER" | "SYSTEM";
            /** @description Number of the accounts receivable. */
            number?: string;
            /** @description Name of the accounts receivable. */
            name?: string | null;
            /** @description Description of the accounts receivable. */
            description?: string | null;
            /** @description Notes on the accounts receivable. */
            notes?: string | null;
            /**
             * @description Posted debits less posted credits.
             *
             *     It is the opening balance, plus what was posted since and is tied to no accounting period yet.
             */
            balance?: number;
            /**
             * @description Balance with which the open accounting period began.
             *
             *     Available from R10.0.0.
             */
            opening_balance?: number | null;
            /**
             * Format: date-time-local
             * @description When closing a period last set the opening balance, without a time zone.
             *
             *     Available from R10.0.0.
             */
            opening_balance_date?: string | null;
            /** @description What is unpaid of posted debits that are past their due date. */
            outstanding_amount?: number;
            /**
             * @description State of the accounts receivable.
             * @enum {string}
             */
            life_cycle_state?: "ACTIVE" | "SUSPENDED" | "TERMINATED";
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
        };
        /** @description Answer with one accounts receivable of the system. */
        SystemAccountsReceivableEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["SystemAccountsReceivable"];
        };
        /** @description Answer with one accounts receivable of the system. */
        SystemAccountsReceivableEnvelope_R4_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["SystemAccountsReceivable_R4_0_0"];
        };
        /** @description An accounts receivable of the system itself. Any field may be missing, since the caller can choose the fields. */
        SystemAccountsReceivable_R4_0_0: {
            /** @description ID of the accounts receivable. */
            id?: string;
            /**
             * @description Type of the accounts receivable.
             * @enum {string}
             */
            type?: "CUSTOMER" | "SYSTEM";
            /** @description Number of the accounts receivable. */
            number?: string;
            /** @description Name of the accounts receivable. */
            name?: string | null;
            /** @description Description of the accounts receivable. */
            description?: string | null;
            /** @description Notes on the accounts receivable. */
            notes?: string | null;
            /** @description Posted debits less posted credits. */
            balance?: number;
            /** @description What is unpaid of posted debits that are past their due date. */
            outstanding_amount?: number;
            /**
             * @description State of the accounts receivable.
             * @enum {string}
             */
            life_cycle_state?: "ACTIVE" | "SUSPENDED" | "TERMINATED";
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
        };
        /** @description The session to end. */
        TokenRelease: {
            /** @description Session token to end. It is also the only credential of the call. */
            token: string;
        };
        /** @description Answer to a session that was ended. */
        TokenReleaseEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["EmptyData"];
        };
        /** @description What a transfer from an accounts receivable to a wallet made. Any field may be missing, since the caller can choose the fields. */
        TransferToWallet: {
            /** @description Balance of the wallet after the transfer. */
            wallet_balance?: number;
            /** @description Balance of the accounts receivable after the transfer. */
            accounts_receivable_balance?: number;
            /** @description Credit of the wallet. */
            wallet_transaction?: components["schemas"]["WalletTransactionShort"];
            /** @description Invoice that debits the accounts receivable. */
            invoice?: components["schemas"]["InvoiceShort"];
        };
        /** @description Answer with what a transfer to a wallet made. */
        TransferToWalletEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["TransferToWallet"];
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
            access_token_identifier: components["schemas"]["AccessTokenIdentifier"];
            customer_identification_medium_identifier?: never;
            installed_item_identifier?: never;
            subscription_identifier?: never;
            /**
             * @description Narrows the search by an access token to one subscription type.
             *
             *     Available from R12.4.0.
             */
            subscription_type_identifier?: components["schemas"]["SubscriptionTypeIdentifier"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            access_token_identifier?: never;
            /**
             * @description Customer identification medium tied to the wanted subscription.
             *
             *     Available from R18.0.0.
             */
            customer_identification_medium_identifier: components["schemas"]["CustomerIdentificationMediumIdentifier"];
            installed_item_identifier?: never;
            subscription_identifier?: never;
            subscription_type_identifier?: never;
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            access_token_identifier?: never;
            customer_identification_medium_identifier?: never;
            /** @description Installed item, such as a set-top box, on the wanted subscription. */
            installed_item_identifier: components["schemas"]["InstalledItemIdentifier"];
            subscription_identifier?: never;
            subscription_type_identifier?: never;
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            access_token_identifier?: never;
            customer_identification_medium_identifier?: never;
            installed_item_identifier?: never;
            /** @description The wanted subscription itself. */
            subscription_identifier: components["schemas"]["SubscriptionIdentifier"];
            subscription_type_identifier?: never;
        };
        /** @description Names the wanted subscription by exactly one of several identifiers. */
        TucanoSubscriberLookup_R11_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Access token tied to the wanted subscription. */
            access_token_identifier: components["schemas"]["AccessTokenIdentifier"];
            installed_item_identifier?: never;
            subscription_identifier?: never;
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            access_token_identifier?: never;
            /** @description Installed item, such as a set-top box, on the wanted subscription. */
            installed_item_identifier: components["schemas"]["InstalledItemIdentifier"];
            subscription_identifier?: never;
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            access_token_identifier?: never;
            installed_item_identifier?: never;
            /** @description The wanted subscription itself. */
            subscription_identifier: components["schemas"]["SubscriptionIdentifier"];
        };
        /** @description Names the wanted subscription by exactly one of several identifiers. */
        TucanoSubscriberLookup_R12_4_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Access token tied to the wanted subscription. */
            access_token_identifier: components["schemas"]["AccessTokenIdentifier"];
            installed_item_identifier?: never;
            subscription_identifier?: never;
            /**
             * @description Narrows the search by an access token to one subscription type.
             *
             *     Available from R12.4.0.
             */
            subscription_type_identifier?: components["schemas"]["SubscriptionTypeIdentifier"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            access_token_identifier?: never;
            /** @description Installed item, such as a set-top box, on the wanted subscription. */
            installed_item_identifier: components["schemas"]["InstalledItemIdentifier"];
            subscription_identifier?: never;
            subscription_type_identifier?: never;
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            access_token_identifier?: never;
            installed_item_identifier?: never;
            /** @description The wanted subscription itself. */
            subscription_identifier: components["schemas"]["SubscriptionIdentifier"];
            subscription_type_identifier?: never;
        };
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
        /** @description Names one unit, by exactly one of its fields. */
        UnitIdentifier: {
            /** @description ID of the unit. */
            id: string;
            name?: never;
            alternative_code?: never;
        } | {
            id?: never;
            /** @description Name of the unit. */
            name: string;
            alternative_code?: never;
        } | {
            id?: never;
            name?: never;
            /** @description Alternative code of the unit. */
            alternative_code: string;
        };
        /** @description A unit of the organisation. Any field may be missing. */
        Unit_R4_0_0: {
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
        /** @description A request that a call in bulk has failed to do, and why. */
        UnprocessedPaymentGatewayRequest: {
            /** @description The element of the call, as the caller has named it. */
            request_unique_identifier?: string;
            /** @description Names the failure, as the code of a failed call does. */
            error_code?: string;
            /** @description Text on the failure. */
            error_description?: string | null;
        };
        /** @description A user with all its fields. Any field may be missing, since the caller can choose the fields. */
        User: {
            /** @description ID of the user. */
            id?: string;
            /** @description Login name of the user. */
            username?: string;
            /** @description Whether the account of the user is active. */
            active?: boolean;
            /** @description Domain of the user. */
            domain?: string | null;
            /** @description Whether the user is a developer. */
            developer?: boolean;
            /** @description Whether the user is a super user. */
            super_user?: boolean;
            /**
             * @description Whether the user is a system user.
             *
             *     Available from R15.0.0.
             */
            system_user?: boolean;
            /** @description Full name of the user. */
            person_name?: string | null;
            /** @description Whether telephony integration is on for the user. */
            cti_enabled?: boolean;
            /** @description Extension of the phone of the user. Filled only when telephony integration is on. */
            cti_phone_extension_number?: string | null;
            /** @description IP address of the user. */
            ip_address?: string | null;
            /** @description Email address of the user. */
            email?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Contact information tied to the user. */
            contact_information?: components["schemas"]["ContactInformationReference"];
            log_information?: components["schemas"]["LogInformation"];
            /** @description Security profile of the user. */
            security_profile?: components["schemas"]["SecurityProfile"];
            /** @description Units the user belongs to. */
            units_set?: components["schemas"]["UserUnit"][];
        };
        /** @description A user to make, and the template to make it from. */
        UserCreation: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Template the user is made from. */
            user_template_identifier: components["schemas"]["UserTemplateIdentifier"];
            /** @description Login name of the user. */
            username: string;
            /** @description Password of the user. */
            password: string;
            /** @description Password once more. */
            password_confirmation: string;
            /** @description First name of the user. */
            first_name: string;
            /** @description Surname of the user. */
            last_name: string;
            /** @description Email address of the user. */
            email?: string;
            /** @description IP address of the user. */
            ip_address?: string;
            /** @description Extension of the phone of the user. Mandatory when telephony integration is on for the user, and of no use otherwise. */
            cti_phone_extension_number?: string;
            /** @description User-defined text 1. */
            udf_string_1?: string;
            /** @description User-defined text 2. */
            udf_string_2?: string;
            /** @description User-defined text 3. */
            udf_string_3?: string;
            /** @description User-defined text 4. */
            udf_string_4?: string;
            /** @description User-defined text 5. */
            udf_string_5?: string;
            /** @description User-defined text 6. */
            udf_string_6?: string;
            /** @description User-defined text 7. */
            udf_string_7?: string;
            /** @description User-defined text 8. */
            udf_string_8?: string;
            /** @description User-defined number 1. */
            udf_float_1?: number;
            /** @description User-defined number 2. */
            udf_float_2?: number;
            /** @description User-defined number 3. */
            udf_float_3?: number;
            /** @description User-defined number 4. */
            udf_float_4?: number;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string;
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Answer with one user. */
        UserEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["User"];
        };
        /** @description Answer with one user. */
        UserEnvelope_R14_1_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["User_R14_1_0"];
        };
        /** @description Answer with one user. */
        UserEnvelope_R15_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["User_R15_0_0"];
        };
        /** @description Answer with one user. */
        UserEnvelope_R8_0_0: {
            status: components["schemas"]["SuccessStatus"];
            data: components["schemas"]["User_R8_0_0"];
        };
        /** @description Names one user, by its ID or its username. */
        UserIdentifier: {
            /** @description ID of the user. */
            id: string;
            username?: never;
        } | {
            id?: never;
            /** @description Login name of the user. */
            username: string;
        };
        /** @description Answer with a list of users. */
        UserListEnvelope: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The users that match, none included. */
            data: components["schemas"]["User"][];
        };
        /** @description Answer with a list of users. */
        UserListEnvelope_R14_1_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The users that match, none included. */
            data: components["schemas"]["User_R14_1_0"][];
        };
        /** @description Answer with a list of users. */
        UserListEnvelope_R15_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The users that match, none included. */
            data: components["schemas"]["User_R15_0_0"][];
        };
        /** @description Answer with a list of users. */
        UserListEnvelope_R8_0_0: {
            status: components["schemas"]["SuccessStatus"];
            /** @description The users that match, none included. */
            data: components["schemas"]["User_R8_0_0"][];
        };
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
        /** @description The user whose password changes, with the old and the new password. */
        UserPasswordChange: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description User whose password changes. */
            user_identifier: components["schemas"]["UserIdentifier"];
            /** @description Password that holds so far. */
            old_password: string;
            /** @description New password. */
            password: string;
            /** @description New password once more. */
            password_confirmation: string;
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
        UserReference_R4_0_0: {
            /** @description ID of the user. */
            id?: string;
            /** @description Login name of the user. */
            username?: string;
            /** @description Full name of the user. */
            person_name?: string | null;
            /** @description Email address of the user. */
            email?: string | null;
        } | null;
        /** @description Names one user template, by exactly one of its fields. */
        UserTemplateIdentifier: {
            /** @description ID of the user template. */
            id: string;
            name?: never;
            alternative_code?: never;
        } | {
            id?: never;
            /** @description Name of the user template. */
            name: string;
            alternative_code?: never;
        } | {
            id?: never;
            name?: never;
            /** @description Alternative code of the user template. */
            alternative_code: string;
        } | {
            id?: never;
            name?: never;
            alternative_code?: never;
        };
        /** @description A unit that a user belongs to. Any field may be missing. */
        UserUnit: {
            /** @description Whether this is the default unit of the user. Exactly one unit of a user is. */
            default?: boolean;
            /**
             * @deprecated
             * @description The unit.
             *
             *     Deprecated from R18.0.0. Use business_unit instead.
             */
            unit?: components["schemas"]["Unit"];
            /**
             * @description The business unit.
             *
             *     Available from R18.0.0.
             */
            business_unit?: components["schemas"]["BusinessUnit"];
        };
        /** @description A unit that a user belongs to. Any field may be missing. */
        UserUnit_R14_1_0: {
            /** @description Whether this is the default unit of the user. Exactly one unit of a user is. */
            default?: boolean;
            /** @description The unit. */
            unit?: components["schemas"]["Unit"];
        };
        /** @description A unit that a user belongs to. Any field may be missing. */
        UserUnit_R8_0_0: {
            /** @description Whether this is the default unit of the user. Exactly one unit of a user is. */
            default?: boolean;
            /** @description The unit. */
            unit?: components["schemas"]["Unit_R4_0_0"];
        };
        /** @description A user with all its fields. Any field may be missing, since the caller can choose the fields. */
        User_R14_1_0: {
            /** @description ID of the user. */
            id?: string;
            /** @description Login name of the user. */
            username?: string;
            /** @description Whether the account of the user is active. */
            active?: boolean;
            /** @description Domain of the user. */
            domain?: string | null;
            /** @description Whether the user is a developer. */
            developer?: boolean;
            /** @description Whether the user is a super user. */
            super_user?: boolean;
            /** @description Full name of the user. */
            person_name?: string | null;
            /** @description Whether telephony integration is on for the user. */
            cti_enabled?: boolean;
            /** @description Extension of the phone of the user. Filled only when telephony integration is on. */
            cti_phone_extension_number?: string | null;
            /** @description IP address of the user. */
            ip_address?: string | null;
            /** @description Email address of the user. */
            email?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Contact information tied to the user. */
            contact_information?: components["schemas"]["ContactInformationReference"];
            log_information?: components["schemas"]["LogInformation_R14_1_0"];
            /** @description Security profile of the user. */
            security_profile?: components["schemas"]["SecurityProfile"];
            /** @description Units the user belongs to. */
            units_set?: components["schemas"]["UserUnit_R14_1_0"][];
        };
        /** @description A user with all its fields. Any field may be missing, since the caller can choose the fields. */
        User_R15_0_0: {
            /** @description ID of the user. */
            id?: string;
            /** @description Login name of the user. */
            username?: string;
            /** @description Whether the account of the user is active. */
            active?: boolean;
            /** @description Domain of the user. */
            domain?: string | null;
            /** @description Whether the user is a developer. */
            developer?: boolean;
            /** @description Whether the user is a super user. */
            super_user?: boolean;
            /**
             * @description Whether the user is a system user.
             *
             *     Available from R15.0.0.
             */
            system_user?: boolean;
            /** @description Full name of the user. */
            person_name?: string | null;
            /** @description Whether telephony integration is on for the user. */
            cti_enabled?: boolean;
            /** @description Extension of the phone of the user. Filled only when telephony integration is on. */
            cti_phone_extension_number?: string | null;
            /** @description IP address of the user. */
            ip_address?: string | null;
            /** @description Email address of the user. */
            email?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Contact information tied to the user. */
            contact_information?: components["schemas"]["ContactInformationReference"];
            log_information?: components["schemas"]["LogInformation_R14_1_0"];
            /** @description Security profile of the user. */
            security_profile?: components["schemas"]["SecurityProfile"];
            /** @description Units the user belongs to. */
            units_set?: components["schemas"]["UserUnit_R14_1_0"][];
        };
        /** @description A user with all its fields. Any field may be missing, since the caller can choose the fields. */
        User_R8_0_0: {
            /** @description ID of the user. */
            id?: string;
            /** @description Login name of the user. */
            username?: string;
            /** @description Whether the account of the user is active. */
            active?: boolean;
            /** @description Domain of the user. */
            domain?: string | null;
            /** @description Whether the user is a developer. */
            developer?: boolean;
            /** @description Whether the user is a super user. */
            super_user?: boolean;
            /** @description Full name of the user. */
            person_name?: string | null;
            /** @description Whether telephony integration is on for the user. */
            cti_enabled?: boolean;
            /** @description Extension of the phone of the user. Filled only when telephony integration is on. */
            cti_phone_extension_number?: string | null;
            /** @description IP address of the user. */
            ip_address?: string | null;
            /** @description Email address of the user. */
            email?: string | null;
            /** @description User-defined text 1. */
            udf_string_1?: string | null;
            /** @description User-defined text 2. */
            udf_string_2?: string | null;
            /** @description User-defined text 3. */
            udf_string_3?: string | null;
            /** @description User-defined text 4. */
            udf_string_4?: string | null;
            /** @description User-defined text 5. */
            udf_string_5?: string | null;
            /** @description User-defined text 6. */
            udf_string_6?: string | null;
            /** @description User-defined text 7. */
            udf_string_7?: string | null;
            /** @description User-defined text 8. */
            udf_string_8?: string | null;
            /** @description User-defined number 1. */
            udf_float_1?: number | null;
            /** @description User-defined number 2. */
            udf_float_2?: number | null;
            /** @description User-defined number 3. */
            udf_float_3?: number | null;
            /** @description User-defined number 4. */
            udf_float_4?: number | null;
            /**
             * Format: date-time-local
             * @description User-defined date 1, without a time zone.
             */
            udf_date_1?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 2, without a time zone.
             */
            udf_date_2?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 3, without a time zone.
             */
            udf_date_3?: string | null;
            /**
             * Format: date-time-local
             * @description User-defined date 4, without a time zone.
             */
            udf_date_4?: string | null;
            /** @description Contact information tied to the user. */
            contact_information?: components["schemas"]["ContactInformationReference"];
            log_information?: components["schemas"]["LogInformation_R4_0_0"];
            /** @description Security profile of the user. */
            security_profile?: components["schemas"]["SecurityProfile"];
            /** @description Units the user belongs to. */
            units_set?: components["schemas"]["UserUnit_R8_0_0"][];
        };
        ValidateAddressPostCodeQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /**
             * @description Type of the address.
             * @example HOME
             */
            address_type: components["schemas"]["AddressType"];
            /** @description Country of the address. */
            country_identifier: components["schemas"]["CountryIdentifier"];
            /**
             * @description Post code to check.
             * @example 1065
             */
            post_code_number: string;
        };
        ValidatePassportNumberQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Country whose formats count. */
            country_identifier: components["schemas"]["CountryIdentifier"];
            /**
             * @description Passport number to check.
             * @example K12345678
             */
            passport_number: string;
        };
        ValidatePersonIdNumberQuery: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Country of the person. */
            country_identifier: components["schemas"]["CountryIdentifier"];
            /**
             * @description ID number to check.
             * @example 912345
             */
            id_number: string;
        };
        /** @description Names the access token that gets a new verification code, by exactly one of its two names. */
        VerificationCodeReset: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Authentication code of the access token. */
            authentication_code: string;
            identifier?: never;
            fields_set?: components["schemas"]["FieldsSet"];
        } | {
            /** @description Session token from one of the authentication calls. */
            token: string;
            authentication_code?: never;
            /** @description Identifier of the access token. No pass code goes with it in this call. */
            identifier: string;
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description Names one wallet, by its ID or its number. */
        WalletIdentifier: {
            /** @description ID of the wallet. */
            id: string;
            number?: never;
        } | {
            id?: never;
            /** @description Number of the wallet. */
            number: string;
        };
        /** @description A wallet in its short form. Any field may be missing. */
        WalletShort: {
            /** @description ID of the wallet. */
            id?: string;
            /** @description Number of the wallet. */
            number?: string;
            /**
             * @description State of the wallet.
             * @enum {string}
             */
            life_cycle_state?: "EFFECTIVE" | "CANCELLED";
            /** @description Accounts receivable that owns the wallet. */
            accounts_receivable?: components["schemas"]["AccountsReceivableReference"];
        } | null;
        /** @description A wallet transaction in its short form. Any field may be missing. */
        WalletTransactionShort: {
            /** @description ID of the wallet transaction. */
            id?: string;
            /** @description Number of the wallet transaction. */
            number?: string;
            /** @description Amount, in the currency of the wallet. */
            amount?: number;
            /** @description Wallet it belongs to. */
            wallet?: components["schemas"]["WalletShort"];
        };
        /** @description The amount to move from an accounts receivable to a wallet. */
        WalletTransfer: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to take from. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            /**
             * @description Wallet to credit. Without it the effective wallet of the account is credited.
             *
             *     Available from R14.1.0.
             */
            wallet_identifier?: components["schemas"]["WalletIdentifier"];
            /** @description Amount to move. */
            amount: number;
            fields_set?: components["schemas"]["FieldsSet"];
        };
        /** @description The amount to move from an accounts receivable to a wallet. */
        WalletTransfer_R14_0_0: {
            /** @description Session token from one of the authentication calls. */
            token: string;
            /** @description Accounts receivable to take from. */
            accounts_receivable_identifier: components["schemas"]["AccountsReceivableIdentifier"];
            /** @description Amount to move. */
            amount: number;
            fields_set?: components["schemas"]["FieldsSet"];
        };
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
