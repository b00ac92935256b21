/**
 * Flemish municipalities, before and after the mergers of 2025 (administrative units of metadata.vlaanderen.be, editions
 * 2019 and 2025). Spaces within a name are written as underscores.
 */
const NAMES = `
Aalst Aalter Aarschot Aartselaar Affligem Alken Alveringem Antwerpen Anzegem Ardooie Arendonk As Asse Assenede
Avelgem Baarle-Hertog Balen Beernem Beerse Beersel Begijnendijk Bekkevoort Beringen Berlaar Berlare Bertem Bever
Beveren Beveren-Kruibeke-Zwijndrecht Bierbeek Bilzen Bilzen-Hoeselt Blankenberge Bocholt Boechout Bonheiden Boom
Boortmeerbeek Borgloon Bornem Borsbeek Boutersem Brakel Brasschaat Brecht Bredene Bree Brugge Buggenhout Damme
De_Haan De_Panne De_Pinte Deerlijk Deinze Denderleeuw Dendermonde Dentergem Dessel Destelbergen Diepenbeek Diest
Diksmuide Dilbeek Dilsen-Stokkem Drogenbos Duffel Edegem Eeklo Erpe-Mere Essen Evergem Galmaarden Gavere Geel
Geetbets Genk Gent Geraardsbergen Gingelom Gistel Glabbeek Gooik Grimbergen Grobbendonk Haacht Haaltert Halen
Halle Ham Hamme Hamont-Achel Harelbeke Hasselt Hechtel-Eksel Heers Heist-op-den-Berg Hemiksem Herent Herentals
Herenthout Herk-de-Stad Herne Herselt Herstappe Herzele Heusden-Zolder Heuvelland Hoegaarden Hoeilaart Hoeselt
Holsbeek Hooglede Hoogstraten Horebeke Houthalen-Helchteren Houthulst Hove Huldenberg Hulshout Ichtegem Ieper
Ingelmunster Izegem Jabbeke Kalmthout Kampenhout Kapelle-op-den-Bos Kapellen Kaprijke Kasterlee Keerbergen
Kinrooi Kluisbergen Knokke-Heist Koekelare Koksijde Kontich Kortemark Kortenaken Kortenberg Kortessem Kortrijk
Kraainem Kruibeke Kruisem Kuurne Laakdal Laarne Lanaken Landen Langemark-Poelkapelle Lebbeke Lede Ledegem
Lendelede Lennik Leopoldsburg Leuven Lichtervelde Liedekerke Lier Lierde Lievegem Lille Linkebeek Lint Linter
Lo-Reninge Lochristi Lokeren Lommel Londerzeel Lubbeek Lummen Maarkedal Maaseik Maasmechelen Machelen Maldegem
Malle Mechelen Meerhout Meise Melle Menen Merchtem Merelbeke Merelbeke-Melle Merksplas Mesen Meulebeke
Middelkerke Moerbeke Mol Moorslede Mortsel Nazareth Nazareth-De_Pinte Niel Nieuwerkerken Nieuwpoort Nijlen
Ninove Olen Oostende Oosterzele Oostkamp Oostrozebeke Opwijk Oud-Heverlee Oud-Turnhout Oudenaarde Oudenburg
Oudsbergen Overijse Pajottegem Peer Pelt Pepingen Pittem Poperinge Putte Puurs-Sint-Amands Ranst Ravels Retie
Riemst Rijkevorsel Roeselare Ronse Roosdaal Rotselaar Ruiselede Rumst Schelle Scherpenheuvel-Zichem Schilde
Schoten Sint-Genesius-Rode Sint-Gillis-Waas Sint-Katelijne-Waver Sint-Laureins Sint-Lievens-Houtem
Sint-Martens-Latem Sint-Niklaas Sint-Pieters-Leeuw Sint-Truiden Spiere-Helkijn Stabroek Staden Steenokkerzeel
Stekene Temse Ternat Tervuren Tessenderlo Tessenderlo-Ham Tielt Tielt-Winge Tienen Tongeren Tongeren-Borgloon
Torhout Tremelo Turnhout Veurne Vilvoorde Vleteren Voeren Vorselaar Vosselaar Waasmunster Wachtebeke Waregem
Wellen Wemmel Wervik Westerlo Wetteren Wevelgem Wezembeek-Oppem Wichelen Wielsbeke Wijnegem Willebroek Wingene
Wommelgem Wortegem-Petegem Wuustwezel Zandhoven Zaventem Zedelgem Zele Zelzate Zemst Zoersel Zonhoven Zonnebeke
Zottegem Zoutleeuw Zuienkerke Zulte Zutendaal Zwalm Zwevegem Zwijndrecht
`

/** Names in lower case. */
export const MUNICIPALITIES: ReadonlySet<string> = new Set(
  NAMES.trim()
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' ').toLowerCase()),
)
