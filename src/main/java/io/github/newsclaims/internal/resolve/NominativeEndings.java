package io.github.newsclaims.internal.resolve;

/** The endings of words that no lexicon file lists, and the nominative that each points to. Spelling is folded. */
final class NominativeEndings {

    /** Surnames, patronymics and given names. */
    static final EndingTable NAMES = EndingTable.of("""
            ов|ев|ин|ын - m:n= ?f:ngdail=
            ов|ев|ин|ын -а m:ga= f:n=а
            ов|ев|ин|ын -у m:d= f:a=а
            ов|ев|ин|ын -ым m:i= p:d=ы
            ов|ев|ин|ын -ом m:i=
            ов|ев|ин|ын -е m:l= ?f:dl=а
            ов|ев|ин|ын -ой f:gdil=а ?m:n=ой
            ов|ев|ин|ын -ою f:i=а
            ов|ев|ин|ын -ы p:n=ы ?f:g=а
            ов|ев|ин|ын -ых p:gal=ы
            ов|ев|ин|ын -ыми p:i=ы
            ов|ев -ого m:ga=ой
            ов|ев -ому m:d=ой
            ович|евич|ьич|мич|тич - m:n= ?f:ngdail=
            овн|евн|ичн|иничн -а f:n=а
            овн|евн|ичн|иничн -ы f:g=а
            овн|евн|ичн|иничн -е f:dl=а
            овн|евн|ичн|иничн -у f:a=а
            овн|евн|ичн|иничн -ой f:i=а
            овн|евн|ичн|иничн -ою f:i=а
            толст|донск|трубецк|крут|луговск|крамск|шаховск|коньк|рудск|жук|мамот|лихоп -ой m:n=ой f:gdil=ая
            толст|донск|трубецк|крут|луговск|крамск|шаховск|коньк|рудск -ого m:ga=ой
            толст|донск|трубецк|крут|луговск|крамск|шаховск|коньк|рудск -ому m:d=ой
            толст|крут -ым m:i=ой p:d=ые
            донск|трубецк|луговск|крамск|шаховск -им m:i=ой p:d=ие
            толст|донск|трубецк|крут|луговск|крамск|шаховск|коньк|рудск -ом m:l=ой
            ск|цк|зк -ий m:n=ий ?f:ngdail=ий
            ск|цк|зк -ого m:ga=ий
            ск|цк|зк -ому m:d=ий
            ск|цк|зк -им m:i=ий p:d=ие
            ск|цк|зк -ом m:l=ий m:i= ?m:n=ом
            ск|цк|зк -ая f:n=ая
            ск|цк|зк -ой f:gdil=ая ?m:n=ой
            ск|цк|зк -ою f:i=ая
            ск|цк|зк -ую f:a=ая
            ск|цк|зк -ие p:n=ие
            ск|цк|зк -их p:gal=ие
            ск|цк|зк -ими p:i=ие
            * -ый m:n=ый ?f:ngdail=ый
            * -ий m:n=ий ?f:ngdail=ий
            * -ого m:ga=ый
            г|к|х -ого m:ga=ий
            ж|ш|ч|щ|н -его m:ga=ий
            * -ому m:d=ый
            г|к|х -ому m:d=ий
            ж|ш|ч|щ|н -ему m:d=ий
            * -ым m:i=ый p:d=ые ?m:n=ым
            г|к|х|ж|ш|ч|щ|н -им m:i=ий p:d=ие ?m:n=им ?f:ngdail=им
            * -ая f:n=ая ?m:ga=ай
            * -яя f:n=яя
            * -ую f:a=ая ?m:d=уй
            * -ых p:gal=ые mf:ngdail=ых
            г|к|х|ж|ш|ч|щ|н -их p:gal=ие mf:ngdail=их
            * -ыми p:i=ые
            * -ими p:i=ие
            * -ой mf:i=а f:gdl=ая ?m:n=ой
            н|т|л -ой f:gdil=ая ?mf:i=а ?m:n=ой
            * -ою mf:i=а
            * -ия f:n=ия m:ga=ий ?m:n=ия
            * -ию m:d=ий mf:a=ия
            * -ием m:i=ий
            * -ии mf:gdl=ия m:l=ий ?mf:ngdail=ии
            * -ией mf:i=ия
            * -о mfp:ngdail=о
            аг|яг|ов -о mfp:ngdail=о
            * -э mfp:ngdail=э
            * -е m:l= mf:dl=а mfp:ngdail=е
            ц|дз -е mfp:ngdail=е m:l=
            ь -е m:l=ей mfp:ngdail=ье
            л|р|т|н -е m:l= mf:dl=а ?m:l=ь mfp:ngdail=е
            е|а|о|у -е m:l=й mfp:ngdail=е
            вк|чк|шк|лк -е mf:dl=а mfp:ngdail=е
            * -и mfp:ngdail=и ?m:l=ий ?mf:g=я
            небенз -и mf:g=я
            г|к|х|ж -и mf:g=а ?mfp:ngdail=и
            ч|ш|щ -и mfp:ngdail=и ?mf:g=а
            * -у m:d= mf:a=а ?mfp:ngdail=у
            еск|шойг|нер -у mfp:ngdail=у
            а|е|и|о|у -у mfp:ngdail=у
            * -ю m:d=ь mf:a=я ?mfp:ngdail=ю
            а|е|о|у|я -ю m:d=й mf:a=я ?mfp:ngdail=ю
            * -ью f:i=ь m:d=ей
            кам|мат|монтесь -ю mfp:ngdail=ю
            ин|арн -ью mfp:ngdail=ью
            * -а m:ga= f:n=а ?m:n=а
            а|е|и|о|у|ю -а mfp:ngdail=а
            дюм|петип|дег|ферм|андр -а mfp:ngdail=а
            зол|трюа -я mfp:ngdail=я
            * -я m:ga=ь f:n=я ?m:n=я
            * -ья m:ga=ей f:n=ья
            а|е|о|у|я -я m:ga=й f:n=я ?m:n=я
            * -ая f:n=ая ?m:ga=ай
            * -ы mf:g=а ?p:n=ы
            * -ом m:i= m:l=ый ?mf:n=ом ?f:gdail=ом
            г|к|х -ом m:i= m:l=ий ?mf:n=ом ?f:gdail=ом
            * -ем m:i=ь ?mf:n=ем ?f:gdail=ем
            ж|ш|ч|щ|ц -ем m:i= m:l=ий ?m:n=ем
            а|е|о|у|я -ем m:i=й
            ь -ем m:i=ей
            * -ей m:n=ей ?f:ngdail=ей ?mf:i=я
            ж|ш|ч|щ -ей f:gdil=ая ?mf:i=а ?m:n=ей
            ц -ей mf:i=а ?m:n=ей
            * -ами p:i=ы
            г|к|х|ж|ш|ч|щ -ами p:i=и
            * - m:n= f:ngdail=
            * -вца m:ga=вец f:n=вца ?m:n=вца
            * -вцу m:d=вец mf:a=вца
            * -вцом m:i=вец
            * -вцем m:i=вец
            * -вце m:l=вец mf:dl=вца
            * -мца m:ga=мец f:n=мца ?m:n=мца
            * -мцу m:d=мец mf:a=мца
            * -мцом m:i=мец
            * -мцем m:i=мец
            * -мце m:l=мец mf:dl=мца
            * -бца m:ga=бец f:n=бца ?m:n=бца
            * -бцу m:d=бец mf:a=бца
            * -бцом m:i=бец
            * -бцем m:i=бец
            * -бце m:l=бец mf:dl=бца
            * -йца m:ga=ец f:n=йца ?m:n=йца
            * -йцу m:d=ец mf:a=йца
            * -йцом m:i=ец
            * -йцем m:i=ец
            * -йце m:l=ец mf:dl=йца
            """);

    /** Common nouns. */
    static final EndingTable NOUNS = EndingTable.of("""
            * - m:na= p:g=ы
            г|к|х|ж|ш|ч|щ - m:na= p:g=и
            * -а m:ga= f:n=а n:g=о p:na=а
            ж|ш|ч|щ|ц -а m:ga= f:n=а n:g=е
            * -я m:ga=ь f:n=я n:g=е p:na=я
            а|е|о|у -я m:ga=й f:n=я
            * -ия f:n=ия n:g=ие m:ga=ий p:na=ия
            н|т -ия n:g=ие f:n=ия p:na=ия
            * -ья m:ga=ей f:n=ья n:g=ье p:na=ья
            * -у m:d= f:a=а n:d=о
            ж|ш|ч|щ|ц -у m:d= f:a=а n:d=е
            * -ю m:d=ь f:a=я n:d=е
            а|е|о|у -ю m:d=й f:a=я
            * -ию f:a=ия n:d=ие m:d=ий
            * -ью f:i=ь m:d=ей
            * -ом m:i= n:i=о
            * -ем m:i=ь n:i=е
            ж|ш|ч|щ|ц -ем m:i= n:i=е
            а|е|о|у -ем m:i=й
            * -ием n:i=ие m:i=ий
            * -ой f:i=а
            г|к|х -ой f:i=а
            * -ою f:i=а
            * -ей f:i=я p:ga=и
            ж|ш|ч|щ -ей p:ga=и f:i=а
            ц -ей f:i=а
            * -ией f:i=ия
            * -е m:l= f:dl=а n:na=е n:l=о
            * -ии f:gdl=ия n:l=ие m:l=ий p:na=ии
            * -ы p:na=ы f:g=а
            * -и f:gdl=ь p:na=и
            г|к|х|ж|ш|ч|щ -и f:g=а p:na=и
            * -ов p:ga=ы
            г|к|х|ж|ш|ч|щ -ов p:ga=и
            ц -ев p:ga=ы
            * -ев p:ga=и
            * -ий m:na=ий p:g=ия
            ц|с|з|ф|г|р|м -ий p:g=ии m:na=ий
            жан|лян|рян|тян|чан|дан - p:ga=е
            * -ам p:d=ы
            г|к|х|ж|ш|ч|щ -ам p:d=и
            * -ями p:i=и
            * -ям p:d=и
            * -ях p:l=и
            * -иям p:d=ии
            * -иями p:i=ии
            * -иях p:l=ии
            ан|ен|ин|ын|ун -иям p:d=ия
            ан|ен|ин|ын|ун -иями p:i=ия
            ан|ен|ин|ын|ун -иях p:l=ия
            * -ами p:i=ы
            г|к|х|ж|ш|ч|щ -ами p:i=и
            * -ах p:l=ы
            г|к|х|ж|ш|ч|щ -ах p:l=и
            * -о n:na=о
            """);

    /** Adjectives, participles and adjectival pronouns; the readings asked for are nominative ones, by gender. */
    static final EndingTable ADJECTIVES = EndingTable.of(adjectives());

    private NominativeEndings() {
    }

    /** The same nominatives for each oblique ending: hard, after г к х, after ж ш ч щ, and soft. */
    private static String adjectives() {
        var table = new StringBuilder();
        for (String ending : new String[] {"ого", "ому", "ым", "ом", "ой", "ую", "ых", "ыми", "ый", "ая", "ое", "ые"}) {
            table.append("* -").append(ending).append(" m:n=ый f:n=ая n:n=ое p:n=ые\n");
        }
        for (String ending : new String[] {"его", "ему", "им", "ем", "ей", "юю", "их", "ими", "ий", "яя", "ее", "ие"}) {
            table.append("* -").append(ending).append(" m:n=ий f:n=яя n:n=ее p:n=ие\n");
        }
        for (String ending : new String[] {"ого", "ому", "им", "ом", "ой", "ую", "их", "ими", "ий", "ая", "ое", "ие"}) {
            table.append("г|к|х -").append(ending).append(" m:n=ий f:n=ая n:n=ое p:n=ие\n");
        }
        for (String ending : new String[] {"его", "ему", "им", "ем", "ей", "ую", "их", "ими", "ий", "ая", "ее", "ие"}) {
            table.append("ж|ш|ч|щ -").append(ending).append(" m:n=ий f:n=ая n:n=ее p:n=ие\n");
        }
        for (String ending : new String[] {"ого", "ому", "им", "ым", "ом", "ой", "ую", "их", "ых", "ими", "ыми", "ая",
                "ое", "ие", "ые"}) {
            table.append("друг|как|больш|чуж -").append(ending).append(" m:n=ой f:n=ая n:n=ое p:n=ие\n");
            table.append("люб|молод|родн|ин -").append(ending).append(" m:n=ой f:n=ая n:n=ое p:n=ые\n");
        }
        for (String ending : new String[] {"ьего", "ьему", "ьим", "ьем", "ьей", "ью", "ьих", "ьими", "ий", "ья", "ье", "ьи"}) {
            table.append("* -трет").append(ending).append(" m:n=третий f:n=третья n:n=третье p:n=третьи\n");
        }
        return table.toString();
    }
}
