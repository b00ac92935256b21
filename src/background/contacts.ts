/** Contacts, read once each: some five checks and repairs ask every contact for its mail addresses. */
import { mailsOf } from '../rdf/contacts.ts'
import { rememberedByTerm } from './remembered.ts'

/** `mailsOf` a contact or agent. */
export const mailsAt = rememberedByTerm((graph, contact): ReturnType<typeof mailsOf> => mailsOf(graph, contact))
