/**
 * The phrases of a Russian news sentence, over words that the lexicon has already classed.
 *
 * Units in internal.phrase gives one token for each word, for each name of several words, for each
 * whole quotation and for each bracketed remark. Case and agreement are left to the morphology: this grammar says which
 * kinds of word make up a phrase and in which order.
 *
 * Almost every alternative begins with a token of its own; only «не» and «было» look further. SLL is enough.
 */
parser grammar Attribution;

tokens {
    // cues
    CUE,                // finite verb of saying, thinking, finding: сообщил, считает
    CUE_PASSIVE,        // сообщается, отмечалось, сказано, установлено
    CUE_GERUND,         // добавив, отмечая
    CUE_PARTICIPLE,     // заявивший
    CUE_PREDICATIVE,    // уверен, известно
    COMPLEMENT,         // the fixed noun of a light cue: выразил [уверенность]
    NOT,                // не
    LINK,               // было, стало, будет
    // markers
    MARKER,             // по словам, согласно
    MARKER_HEAD,        // по [его, последним …] словам: the preposition …
    MARKER_TAIL,        // … and its noun
    CITING,             // со ссылкой на, ссылаясь на
    // nominals
    ADJECTIVE, NUMERAL, POSSESSIVE, NOUN, ROLE, NAME, ORGANIZATION, PLACE, LATIN, INITIAL, TITLE, PRONOUN, DATE,
    // other parts of the sentence
    PREPOSITION, VERB, INFINITIVE, GERUND, PARTICIPLE, SHORT, ADVERB, WRITER, PARTICLE,
    THAT, SO_THAT, AS, RELATIVE, SUBORDINATOR, AND, BUT,
    QUOTATION, BRACKET, COMMA, DASH, COLON, SEMICOLON, STOP, OTHER
}

/** PhraseReader calls phrase again and again; this rule says what may stand behind one */
sentence
    : phrase* EOF
    ;

phrase
    : cue
    | negated
    | linked
    | complement
    | marker
    | citing
    | prepositional
    | nominal
    | predicate
    | opening
    | mark
    | QUOTATION
    | BRACKET
    | adverbial
    | OTHER
    ;

/** сообщил; сообщается; добавив; заявивший; уверен */
cue
    : CUE
    | CUE_PASSIVE LINK?
    | CUE_GERUND
    | CUE_PARTICIPLE
    | CUE_PREDICATIVE LINK?
    ;

/** не подтвердил; не было подтверждено; any other «не» */
negated
    : NOT LINK* ADVERB? cue
    | NOT
    ;

/** было установлено; стало известно; было (alone) */
linked
    : LINK+ ADVERB? ( CUE_PASSIVE | CUE_PREDICATIVE )
    | LINK+ ADVERB?
    ;

complement
    : COMPLEMENT+
    ;

/** по словам; согласно; по его словам; по предварительным данным */
marker
    : MARKER
    | MARKER_HEAD ( POSSESSIVE | ADJECTIVE | PRONOUN | ADVERB | NOUN )* MARKER_TAIL
    ;

citing
    : CITING
    ;

/** в интервью телеканалу; после этого */
prepositional
    : PREPOSITION ADVERB? nominal
    | PREPOSITION
    ;

/** спецпосланник президента Стив Уиткофф; газета «Ведомости»; А. А. Иванов */
nominal
    : ( ADJECTIVE | NUMERAL | POSSESSIVE | NOUN | ROLE | NAME | ORGANIZATION | PLACE | LATIN | INITIAL | TITLE | PRONOUN | DATE )+
    ;

predicate
    : VERB
    | INFINITIVE
    | GERUND
    | PARTICIPLE
    | SHORT
    ;

/** what opens a clause */
opening
    : THAT
    | SO_THAT
    | AS
    | RELATIVE
    | SUBORDINATOR
    | AND
    | BUT
    ;

mark
    : COMMA
    | DASH
    | COLON
    | SEMICOLON
    | STOP
    ;

adverbial
    : ADVERB
    | WRITER
    | PARTICLE
    ;
