import type { components } from '@caunoi/api-client/schema.gen';

type Schemas = components['schemas'];

export type DossierDraft = Schemas['DossierDraft'];
export type DraftHead = Schemas['DossierDraftHead'];
export type DraftQuestion = Schemas['DraftQuestion'];
export type QuestionSource = Schemas['QuestionSource'];
export type NotQuestion = Schemas['NotQuestion'];
export type ChangedDraft = Schemas['ChangedDraft'];
export type Urgency = DraftQuestion['urgency'];
export type SkipReason = NonNullable<DraftQuestion['skipReason']>;
export type HeadChange = {
  title?: string;
  letterNumber?: string | null;
  letterDate?: string | null;
  commune?: string;
};
