// Made by tools/generate.ts from data/lexicon/leaders.yaml. Edit the sources, then run `npm run generate`.

/** Leaders: name that stands alone, whole name (folded both), state, role, first and last year. */
export const leaderTerms: string = `\
abacha	sani abacha	NGA	head	1993	1998
abbas	mahmoud abbas	PSE	head	2005	
abbott	tony abbott	AUS	government	2013	2015
abdel aziz	mohamed ould abdel aziz	MRT	head	2008	2019
abdelatty	badr abdelatty	EGY	foreign	2024	
abdo benitez	mario abdo benitez	PRY	head	2018	2023
abdul rahman	tunku abdul rahman	MYS	government	1957	1970
abdul-mahdi	adil abdul-mahdi	IRQ	government	2018	2020
abdullah	abdullah	JOR	head	1999	
abe	shinzo abe	JPN	government	2006	2007
abe	shinzo abe	JPN	government	2012	2020
abela	robert abela	MLT	government	2020	
abhisit	abhisit vejjajiva	THA	government	2008	2011
abinader	luis abinader	DOM	head	2020	
abiy	abiy ahmed	ETH	government	2018	
aboul gheit	ahmed aboul gheit	EGY	foreign	2004	2011
acheson	dean acheson	USA	foreign	1949	1953
adamkus	valdas adamkus	LTU	head	1998	2009
adenauer	konrad adenauer	DEU	government	1949	1963
ader	janos ader	HUN	head	2012	2022
ahern	bertie ahern	IRL	government	1997	2008
ahmadinejad	mahmoud ahmadinejad	IRN	head	2005	2013
ahtisaari	martti ahtisaari	FIN	head	1994	2000
akayev	askar akayev	KGZ	head	1991	2005
akhmetov	daniyal akhmetov	KAZ	government	2003	2007
akufo-addo	nana akufo-addo	GHA	head	2017	2025
al-abadi	haider al-abadi	IRQ	government	2014	2018
al-alimi	rashad al-alimi	YEM	head	2022	
al-assad	bashar al-assad	SYR	head	2000	2024
al-assad	hafez al-assad	SYR	head	1971	2000
al-bashir	omar al-bashir	SDN	head	1989	2019
al-burhan	abdel fattah al-burhan	SDN	head	2019	
al-faisal	saud al-faisal	SAU	foreign	1975	2015
al-gaddafi	muammar al-gaddafi	LBY	head	1969	2011
al-jubeir	adel al-jubeir	SAU	foreign	2015	2018
al-kadhimi	mustafa al-kadhimi	IRQ	government	2020	2022
al-maliki	nouri al-maliki	IRQ	government	2006	2014
al-menfi	mohamed al-menfi	LBY	head	2021	
al-menfi	mohammed al-menfi	LBY	head	2021	
al-moualem	walid al-moualem	SYR	foreign	2006	2020
al-sarraj	fayez al-sarraj	LBY	government	2016	2021
al-shaibani	asaad al-shaibani	SYR	foreign	2024	
al-shaibani	asaad hassan al-shaibani	SYR	foreign	2024	
al-sharaa	ahmad al-sharaa	SYR	head	2025	
al-sharaa	ahmed al-sharaa	SYR	head	2025	
al-sharaa	farouk al-sharaa	SYR	foreign	1984	2006
al-sisi	abdel fattah al-sisi	EGY	head	2014	
al-sudani	mohammed shia al-sudani	IRQ	government	2022	
alatas	ali alatas	IDN	foreign	1988	1999
albanese	anthony albanese	AUS	government	2022	
albares	jose manuel albares	ESP	foreign	2021	
albright	madeleine albright	USA	foreign	1997	2001
aleinik	sergei aleinik	BLR	foreign	2022	2024
alfano	angelino alfano	ITA	foreign	2016	2018
alfonsin	raul alfonsin	ARG	head	1983	1989
ali	irfaan ali	GUY	head	2020	
aliyev	geidar aliyev	AZE	head	1993	2003
aliyev	heidar aliyev	AZE	head	1993	2003
aliyev	heydar aliyev	AZE	head	1993	2003
aliyev	ilham aliyev	AZE	head	2003	
allawi	ayad allawi	IRQ	government	2004	2005
allende	salvador allende	CHL	head	1970	1973
alvarado	carlos alvarado	CRI	head	2018	2022
alvi	arif alvi	PAK	head	2018	2024
amano	yukiya amano	IAEA	head	2009	2019
amato	giuliano amato	ITA	government	2000	2001
amherd	viola amherd	CHE	head	2024	2024
amin	idi amin	UGA	head	1971	1979
amir-abdollahian	hossein amir-abdollahian	IRN	foreign	2021	2024
amorim	celso amorim	BRA	foreign	2003	2010
anand	anita anand	CAN	foreign	2025	
anastasiades	nicos anastasiades	CYP	head	2013	2023
andersson	magdalena andersson	SWE	government	2021	2022
andreotti	giulio andreotti	ITA	government	1972	1992
andropov	yuri andropov	SUN	head	1982	1984
annan	kofi annan	UN	head	1997	2006
ansip	andrus ansip	EST	government	2005	2014
antall	jozsef antall	HUN	government	1990	1993
anutin	anutin charnvirakul	THA	government	2025	
anwar	anwar ibrahim	MYS	government	2022	
aoun	joseph aoun	LBN	head	2025	
aoun	michel aoun	LBN	head	2016	2022
aquino	benigno aquino	PHL	head	2010	2016
aquino	corazon aquino	PHL	head	1986	1992
arafat	yasir arafat	PSE	head	1969	2004
arafat	yasser arafat	PSE	head	1969	2004
araghchi	abbas araghchi	IRN	foreign	2024	
arap moi	daniel arap moi	KEN	head	1978	2002
araujo	ernesto araujo	BRA	foreign	2019	2021
arce	luis arce	BOL	head	2020	2025
ardern	jacinda ardern	NZL	government	2017	2023
arevalo	bernardo arevalo	GTM	head	2024	
arias	oscar arias	CRI	head	1986	2010
aristide	jean-bertrand aristide	HTI	head	1991	2004
arroyo	gloria macapagal arroyo	PHL	head	2001	2010
ashkenazi	gabi ashkenazi	ISR	foreign	2020	2021
ashton	catherine ashton	EU	foreign	2009	2014
aso	taro aso	JPN	government	2008	2009
assad	bashar assad	SYR	head	2000	2024
assad	hafez assad	SYR	head	1971	2000
atambayev	almazbek atambayev	KGZ	head	2011	2017
atta mills	john atta mills	GHA	head	2009	2012
attaf	ahmed attaf	DZA	foreign	2023	
attal	gabriel attal	FRA	government	2024	2024
attlee	clement attlee	GBR	government	1945	1951
aung san suu kyi	aung san suu kyi	MMR	government	2016	2021
auriol	vincent auriol	FRA	head	1947	1954
axworthy	lloyd axworthy	CAN	foreign	1996	2000
ayrault	jean-marc ayrault	FRA	government	2012	2014
azarov	mykola azarov	UKR	government	2010	2014
aziz	shaukat aziz	PAK	government	2004	2007
aznar	jose maria aznar	ESP	government	1996	2004
babacan	ali babacan	TUR	foreign	2007	2009
babis	andrej babis	CZE	government	2017	2021
babis	andrej babis	CZE	government	2025	
bachelet	michelle bachelet	CHL	head	2006	2010
bachelet	michelle bachelet	CHL	head	2014	2018
badawi	abdullah ahmad badawi	MYS	government	2003	2009
baerbock	annalena baerbock	DEU	foreign	2021	2025
bagabandi	natsagiin bagabandi	MNG	head	1997	2005
bainimarama	frank bainimarama	FJI	government	2007	2022
baird	john baird	CAN	foreign	2011	2015
bajnai	gordon bajnai	HUN	government	2009	2010
baker	james baker	USA	foreign	1989	1992
bakhtadze	mamuka bakhtadze	GEO	government	2018	2019
bakiev	kurmanbek bakiev	KGZ	head	2005	2010
bakiyev	kurmanbek bakiyev	KGZ	head	2005	2010
bakoyannis	dora bakoyannis	GRC	foreign	2006	2009
balakrishnan	vivian balakrishnan	SGP	foreign	2015	
balkenende	jan peter balkenende	NLD	government	2002	2010
ban	ban ki-moon	KOR	foreign	2004	2006
ban ki-moon	ban ki-moon	UN	head	2007	2016
banda	hastings banda	MWI	head	1964	1994
banda	joyce banda	MWI	head	2012	2014
barak	ehud barak	ISR	government	1999	2001
barcena	alicia barcena	MEX	foreign	2023	2024
barnier	michel barnier	FRA	foreign	2004	2005
barnier	michel barnier	FRA	government	2024	2024
barre	siad barre	SOM	head	1969	1991
barroso	jose manuel barroso	EU	head	2004	2014
barrot	jean-noel barrot	FRA	foreign	2024	
barrow	adama barrow	GMB	head	2017	
basescu	traian basescu	ROU	head	2004	2014
bashir	omar bashir	SDN	head	1989	2019
batista	fulgencio batista	CUB	head	1952	1959
battulga	khaltmaagiin battulga	MNG	head	2017	2021
bayramov	jeyhun bayramov	AZE	foreign	2020	
bayrou	francois bayrou	FRA	government	2024	2025
bazoum	mohamed bazoum	NER	head	2021	2023
becirovic	denis becirovic	BIH	head	2022	
beckett	margaret beckett	GBR	foreign	2006	2007
begin	menachem begin	ISR	government	1977	1983
bektenov	olzhas bektenov	KAZ	government	2024	
belka	marek belka	POL	government	2004	2005
ben ali	zine el abidine ben ali	TUN	head	1987	2011
ben bella	ahmed ben bella	DZA	head	1962	1965
ben-gurion	david ben-gurion	ISR	government	1948	1963
bendjedid	chadli bendjedid	DZA	head	1979	1992
benedict	benedict	VAT	head	2005	2013
benediktsson	bjarni benediktsson	ISL	government	2024	2024
bennett	naftali bennett	ISR	government	2021	2022
berdimuhamedov	gurbanguly berdimuhamedov	TKM	head	2006	2022
berdimuhamedov	serdar berdimuhamedov	TKM	head	2022	
berdymukhamedov	gurbanguly berdymukhamedov	TKM	head	2006	2022
berdymukhamedov	serdar berdymukhamedov	TKM	head	2022	
berger	oscar berger	GTM	head	2004	2008
berisha	sali berisha	ALB	government	1992	2013
berlusconi	silvio berlusconi	ITA	government	1994	1995
berlusconi	silvio berlusconi	ITA	government	2001	2006
berlusconi	silvio berlusconi	ITA	government	2008	2011
berset	alain berset	CHE	head	2018	2023
bertone	tarcisio bertone	VAT	government	2006	2013
bettel	xavier bettel	LUX	government	2013	2023
bevin	ernest bevin	GBR	foreign	1945	1951
bhutto	benazir bhutto	PAK	government	1988	1996
bhutto	zulfikar ali bhutto	PAK	government	1971	1977
bhutto-zardari	bilawal bhutto-zardari	PAK	foreign	2022	2023
biden	joe biden	USA	head	2021	2025
biden	joseph biden	USA	head	2021	2025
biden	joseph r. biden	USA	head	2021	2025
bildt	carl bildt	SWE	foreign	2006	2014
billstrom	tobias billstrom	SWE	foreign	2022	2024
bin abdulrahman	mohammed bin abdulrahman	QAT	foreign	2016	
bin farhan	faisal bin farhan	SAU	foreign	2019	
bin hamad	tamim bin hamad	QAT	head	2013	
bin jassim	hamad bin jassim	QAT	foreign	1992	2013
bin khalifa	hamad bin khalifa	QAT	head	1995	2013
bin salman	mohammed bin salman	SAU	government	2017	
bin sultan	zayed bin sultan	ARE	head	1971	2004
bin tariq	haitham bin tariq	OMN	head	2020	
bin zayed	abdullah bin zayed	ARE	foreign	2006	
bin zayed	khalifa bin zayed	ARE	head	2004	2022
bin zayed	mohamed bin zayed	ARE	head	2022	
bin zayed	mohammed bin zayed	ARE	head	2022	
bio	julius maada bio	SLE	head	2018	
bishop	julie bishop	AUS	foreign	2013	2018
biya	paul biya	CMR	head	1982	
blair	tony blair	GBR	government	1997	2007
blinken	anthony blinken	USA	foreign	2021	2025
blinken	antony blinken	USA	foreign	2021	2025
blinken	antony j. blinken	USA	foreign	2021	2025
boakai	joseph boakai	LBR	head	2024	
boko	duma boko	BWA	head	2024	
bolojan	ilie bolojan	ROU	government	2025	
bolsonaro	jair bolsonaro	BRA	head	2019	2022
boluarte	dina boluarte	PER	head	2022	2025
bondevik	kjell magne bondevik	NOR	government	1997	2005
bongo	ali bongo	GAB	head	2009	2023
bongo	omar bongo	GAB	head	1967	2009
boric	gabriel boric	CHL	head	2022	
borisov	boyko borisov	BGR	government	2009	2021
borissov	boyko borissov	BGR	government	2009	2021
borne	elisabeth borne	FRA	government	2022	2024
borrell	josep borrell	ESP	foreign	2018	2019
borrell	josep borrell	EU	foreign	2019	2024
botha	p. w. botha	ZAF	head	1978	1989
boumediene	houari boumediene	DZA	head	1965	1978
bounnhang	bounnhang vorachith	LAO	head	2016	2021
bourguiba	habib bourguiba	TUN	head	1957	1987
bourita	nasser bourita	MAR	foreign	2017	
bouteflika	abdelaziz bouteflika	DZA	head	1999	2019
boutros-ghali	boutros boutros-ghali	UN	head	1992	1996
bozize	francois bozize	CAF	head	2003	2013
brandt	willy brandt	DEU	government	1969	1974
brende	borge brende	NOR	foreign	2013	2017
brezhnev	leonid brezhnev	SUN	head	1964	1982
brnabic	ana brnabic	SRB	government	2017	2024
brown	gordon brown	GBR	government	2007	2010
brundtland	gro harlem brundtland	NOR	government	1986	1996
budrys	kestutis budrys	LTU	foreign	2024	
buhari	muhammadu buhari	NGA	head	2015	2023
bukele	nayib bukele	SLV	head	2019	
bulganin	nikolai bulganin	SUN	government	1955	1958
burkhalter	didier burkhalter	CHE	head	2014	2014
bush	george bush	USA	head	1989	1993
bush	george bush	USA	head	2001	2009
bush	george h. w. bush	USA	head	1989	1993
bush	george w. bush	USA	head	2001	2009
calderon	felipe calderon	MEX	head	2006	2012
callaghan	james callaghan	GBR	government	1976	1979
calmy-rey	micheline calmy-rey	CHE	head	2007	2011
cameron	david cameron	GBR	government	2010	2016
caputova	zuzana caputova	SVK	head	2019	2024
cardoso	fernando henrique cardoso	BRA	head	1995	2002
carney	mark carney	CAN	government	2025	
carr	bob carr	AUS	foreign	2012	2013
carter	jimmy carter	USA	head	1977	1981
cartes	horacio cartes	PRY	head	2013	2018
cassis	ignazio cassis	CHE	head	2022	2022
castex	jean castex	FRA	government	2020	2022
castillo	pedro castillo	PER	head	2021	2022
castro	raul castro	CUB	head	2008	2018
castro	xiomara castro	HND	head	2022	
cavaco silva	anibal cavaco silva	PRT	head	2006	2016
cavusoglu	mevlut cavusoglu	TUR	foreign	2014	2023
cavusoglu	mevlut cavusoglu	TUR	foreign	2014	2023
cayetano	alan peter cayetano	PHL	foreign	2017	2018
ceausescu	nicolae ceausescu	ROU	head	1965	1989
ceausescu	nicolae ceausescu	ROU	head	1965	1989
cerar	miro cerar	SVN	government	2014	2018
chakwera	lazarus chakwera	MWI	head	2020	2025
chamorro	violeta chamorro	NIC	head	1990	1997
champagne	francois-philippe champagne	CAN	foreign	2019	2021
chapo	daniel chapo	MOZ	head	2025	
charles	charles	GBR	head	2022	
chaves	rodrigo chaves	CRI	head	2022	
chavez	hugo chavez	VEN	head	1999	2013
chen	chen yi	CHN	foreign	1958	1972
chen shui-bian	chen shui-bian	TWN	head	2000	2008
cheney	dick cheney	USA	government	2001	2009
cheney	richard cheney	USA	government	2001	2009
chernenko	konstantin chernenko	SUN	head	1984	1985
chernomyrdin	viktor chernomyrdin	RUS	government	1992	1998
chiang	chiang kai-shek	TWN	head	1949	1975
chinchilla	laura chinchilla	CRI	head	2010	2014
chinh	pham minh chinh	VNM	government	2021	
chirac	jacques chirac	FRA	head	1995	2007
chissano	joaquim chissano	MOZ	head	1986	2005
cho	cho hyun	KOR	foreign	2025	
cho	cho tae-yul	KOR	foreign	2024	2025
chou	chou en-lai	CHN	government	1949	1976
choummaly	choummaly sayasone	LAO	head	2006	2016
chretien	jean chretien	CAN	government	1993	2003
christodoulides	nikos christodoulides	CYP	head	2023	
christofias	demetris christofias	CYP	head	2008	2013
christofias	dimitris christofias	CYP	head	2008	2013
christopher	warren christopher	USA	foreign	1993	1997
chuan	chuan leekpai	THA	government	1992	2001
chun	chun doo-hwan	KOR	head	1980	1988
chung	chung eui-yong	KOR	foreign	2021	2022
churchill	winston churchill	GBR	government	1940	1955
ciampi	carlo azeglio ciampi	ITA	head	1999	2006
ciolacu	marcel ciolacu	ROU	government	2023	2025
citu	florin citu	ROU	government	2020	2021
ciuca	nicolae ciuca	ROU	government	2021	2023
clark	helen clark	NZL	government	1999	2008
clerides	glafcos clerides	CYP	head	1993	2003
cleverly	james cleverly	GBR	foreign	2022	2023
clinton	bill clinton	USA	head	1993	2001
clinton	hillary clinton	USA	foreign	2009	2013
clinton	hillary rodham clinton	USA	foreign	2009	2013
clinton	william clinton	USA	head	1993	2001
cohen	eli cohen	ISR	foreign	2022	2023
collor	fernando collor	BRA	head	1990	1992
colonna	catherine colonna	FRA	foreign	2022	2024
compaore	blaise compaore	BFA	head	1987	2014
conde	alpha conde	GIN	head	2010	2021
constantinescu	emil constantinescu	ROU	head	1996	2000
conte	giuseppe conte	ITA	government	2018	2021
conte	lansana conte	GIN	head	1984	2008
cook	robin cook	GBR	foreign	1997	2001
cooper	yvette cooper	GBR	foreign	2025	
correa	rafael correa	ECU	head	2007	2017
cortizo	laurentino cortizo	PAN	head	2019	2024
costa	antonio costa	EU	head	2024	
costa	antonio costa	PRT	government	2015	2024
couchepin	pascal couchepin	CHE	head	2003	2008
couve de murville	maurice couve de murville	FRA	foreign	1958	1968
cowen	brian cowen	IRL	government	2008	2011
craxi	bettino craxi	ITA	government	1983	1987
cuong	luong cuong	VNM	head	2024	
cvijanovic	zeljka cvijanovic	BIH	head	2022	
czaputowicz	jacek czaputowicz	POL	foreign	2018	2020
d'alema	massimo d'alema	ITA	government	1998	2000
dacic	ivica dacic	SRB	government	2012	2014
dahal	pushpa kamal dahal	NPL	government	2016	2024
dan	nicusor dan	ROU	head	2025	
dancila	viorica dancila	ROU	government	2018	2019
daoud	mohammed daoud	AFG	head	1973	1978
dar	ishaq dar	PAK	foreign	2024	
davutoglu	ahmet davutoglu	TUR	foreign	2009	2014
davutoglu	ahmet davutoglu	TUR	government	2014	2016
dayan	moshe dayan	ISR	foreign	1977	1979
dbeibah	abdul hamid dbeibah	LBY	government	2021	
dbeibah	abdulhamid dbeibah	LBY	government	2021	
de croo	alexander de croo	BEL	government	2020	2025
de gasperi	alcide de gasperi	ITA	government	1945	1953
de gaulle	charles de gaulle	FRA	head	1959	1969
de hoop scheffer	jaap de hoop scheffer	NATO	head	2004	2009
de klerk	f. w. de klerk	ZAF	head	1989	1994
de klerk	frederik de klerk	ZAF	head	1989	1994
de la fuente	juan ramon de la fuente	MEX	foreign	2024	
de la rua	fernando de la rua	ARG	head	1999	2001
de villepin	dominique de villepin	FRA	government	2005	2007
de wever	bart de wever	BEL	government	2025	
deby	idriss deby	TCD	head	1990	2021
deby	mahamat deby	TCD	head	2021	
deby	mahamat idriss deby	TCD	head	2021	
del rosario	albert del rosario	PHL	foreign	2011	2016
delors	jacques delors	EU	head	1985	1995
demirel	suleyman demirel	TUR	head	1993	2000
demirel	suleyman demirel	TUR	head	1993	2000
dendias	nikos dendias	GRC	foreign	2019	2023
deng	deng xiaoping	CHN	head	1978	1992
desai	morarji desai	IND	government	1977	1979
deuba	sher bahadur deuba	NPL	government	2017	2022
di maio	luigi di maio	ITA	foreign	2019	2022
di rupo	elio di rupo	BEL	government	2011	2014
diaz-canel	miguel diaz-canel	CUB	head	2018	
dindic	zoran dindic	SRB	government	2001	2003
dini	lamberto dini	ITA	foreign	1996	2001
dion	stephane dion	CAN	foreign	2015	2017
diouf	abdou diouf	SEN	head	1981	2000
dissanayake	anura kumara dissanayake	LKA	head	2024	
djindjic	zoran djindjic	SRB	government	2001	2003
djukanovic	milo djukanovic	MNE	head	1998	2023
dlamini zuma	nkosazana dlamini zuma	ZAF	foreign	1999	2009
dlamini-zuma	nkosazana dlamini-zuma	ZAF	foreign	1999	2009
dodik	milorad dodik	BIH	head	2010	2025
dodon	igor dodon	MDA	head	2016	2020
dong	pham van dong	VNM	government	1955	1987
dos santos	jose eduardo dos santos	AGO	head	1979	2017
douglas-home	alec douglas-home	GBR	government	1963	1964
doumbouya	mamady doumbouya	GIN	head	2021	
downer	alexander downer	AUS	foreign	1996	2007
draghi	mario draghi	ITA	government	2021	2022
drnovsek	janez drnovsek	SVN	head	2002	2007
duda	andrzej duda	POL	head	2015	2025
dukanovic	milo dukanovic	MNE	head	1998	2023
dulles	john foster dulles	USA	foreign	1953	1959
dumas	roland dumas	FRA	foreign	1984	1993
dung	nguyen tan dung	VNM	government	2006	2016
duque	ivan duque	COL	head	2018	2022
durao barroso	jose manuel durao barroso	PRT	government	2002	2004
duterte	rodrigo duterte	PHL	head	2016	2022
dzurinda	mikulas dzurinda	SVK	government	1998	2006
eagleburger	lawrence eagleburger	USA	foreign	1992	1993
eban	abba eban	ISR	foreign	1966	1974
ebrard	marcelo ebrard	MEX	foreign	2018	2023
ecevit	bulent ecevit	TUR	government	1999	2002
eden	anthony eden	GBR	government	1955	1957
eide	espen barth eide	NOR	foreign	2023	
eisenhower	dwight d. eisenhower	USA	head	1953	1961
el-sadat	anwar el-sadat	EGY	head	1970	1981
el-sisi	abdel fattah el-sisi	EGY	head	2014	
el-sisi	abdel-fattah el-sisi	EGY	head	2014	
elbaradei	mohamed elbaradei	IAEA	head	1997	2009
elbaradei	mohammed elbaradei	IAEA	head	1997	2009
elbegdorj	tsakhiagiin elbegdorj	MNG	head	2009	2017
elchibey	abulfaz elchibey	AZE	head	1992	1993
elizabeth	elizabeth	GBR	head	1952	2022
english	bill english	NZL	government	2016	2017
enkhbayar	nambaryn enkhbayar	MNG	head	2005	2009
erdogan	recep tayyip erdogan	TUR	head	2003	
erdogan	tayyip erdogan	TUR	head	2003	
erhard	ludwig erhard	DEU	government	1963	1966
eshkol	levi eshkol	ISR	government	1963	1969
essebsi	beji caid essebsi	TUN	head	2014	2019
estrada	joseph estrada	PHL	head	1998	2001
evans	gareth evans	AUS	foreign	1988	1996
eyadema	gnassingbe eyadema	TGO	head	1967	2005
fabius	laurent fabius	FRA	foreign	2012	2016
fahd	fahd	SAU	head	1982	2005
fahmy	nabil fahmy	EGY	foreign	2013	2014
faisal	faisal	SAU	head	1964	1975
faki	moussa faki	AU	head	2017	2025
farmaajo	mohamed abdullahi farmaajo	SOM	head	2017	2022
faye	bassirou diomaye faye	SEN	head	2024	
faymann	werner faymann	AUT	government	2008	2016
felipe	felipe	ESP	head	2014	
fernandez	alberto fernandez	ARG	head	2019	2023
fernandez	leonel fernandez	DOM	head	1996	2012
fernandez de kirchner	cristina fernandez de kirchner	ARG	head	2007	2015
fiala	petr fiala	CZE	government	2021	2025
fico	robert fico	SVK	government	2006	2018
fico	robert fico	SVK	government	2023	
fidan	hakan fidan	TUR	foreign	2023	
fidel	fidel castro	CUB	head	1959	2008
filip	pavel filip	MDA	government	2016	2019
fillon	francois fillon	FRA	government	2007	2012
fischer	heinz fischer	AUT	head	2004	2016
fischer	joschka fischer	DEU	foreign	1998	2005
fontelles	josep borrell fontelles	EU	foreign	2019	2024
ford	gerald ford	USA	head	1974	1977
fox	vicente fox	MEX	head	2000	2006
fradkov	mikhail fradkov	RUS	government	2004	2007
francis	francis	VAT	head	2013	2025
franco	francisco franco	ESP	head	1939	1975
fraser	malcolm fraser	AUS	government	1975	1983
frattini	franco frattini	ITA	foreign	2002	2011
frederiksen	mette frederiksen	DNK	government	2019	
freeland	chrystia freeland	CAN	foreign	2017	2019
frieden	luc frieden	LUX	government	2023	
frostadottir	kristrun frostadottir	ISL	government	2024	
fujimori	alberto fujimori	PER	head	1990	2000
fukuda	takeo fukuda	JPN	government	1976	1978
fukuda	yasuo fukuda	JPN	government	2007	2008
funes	mauricio funes	SLV	head	2009	2014
gabriel	sigmar gabriel	DEU	foreign	2017	2018
gaddafi	muammar gaddafi	LBY	head	1969	2011
gadhafi	moammar gadhafi	LBY	head	1969	2011
gandhi	indira gandhi	IND	government	1966	1984
gandhi	rajiv gandhi	IND	government	1984	1989
garcia	alan garcia	PER	head	2006	2011
garcia-margallo	jose manuel garcia-margallo	ESP	foreign	2011	2016
garibashvili	irakli garibashvili	GEO	government	2013	2024
garneau	marc garneau	CAN	foreign	2021	2021
gasparovic	ivan gasparovic	SVK	head	2004	2014
gauck	joachim gauck	DEU	head	2012	2017
gavrilita	natalia gavrilita	MDA	government	2021	2023
gayoom	maumoon abdul gayoom	MDV	head	1978	2008
gbagbo	laurent gbagbo	CIV	head	2000	2011
geingob	hage geingob	NAM	head	2015	2024
gemba	koichiro gemba	JPN	foreign	2011	2012
genscher	hans-dietrich genscher	DEU	foreign	1974	1992
gentiloni	paolo gentiloni	ITA	government	2016	2018
georgieva	kristalina georgieva	IMF	head	2019	
gerapetritis	george gerapetritis	GRC	foreign	2023	
gerapetritis	giorgos gerapetritis	GRC	foreign	2023	
ghani	ashraf ghani	AFG	head	2014	2021
ghazouani	mohamed ould ghazouani	MRT	head	2019	
giammattei	alejandro giammattei	GTM	head	2020	2024
gilani	yousaf raza gilani	PAK	government	2008	2012
gilani	yousuf raza gilani	PAK	government	2008	2012
gillard	julia gillard	AUS	government	2010	2013
giscard d'estaing	valery giscard d'estaing	FRA	head	1974	1981
gnassingbe	faure gnassingbe	TGO	head	2005	
goh	goh chok tong	SGP	government	1990	2004
goita	assimi goita	MLI	head	2021	
goita	assimi goita	MLI	head	2021	
golob	robert golob	SVN	government	2022	
golovchenko	roman golovchenko	BLR	government	2020	2025
goncz	arpad goncz	HUN	head	1990	2000
gonzalez	felipe gonzalez	ESP	government	1982	1996
gonzalez laya	arancha gonzalez laya	ESP	foreign	2020	2021
gonzi	lawrence gonzi	MLT	government	2004	2013
gorbachev	mikhail gorbachev	SUN	head	1985	1991
grabar-kitarovic	kolinda grabar-kitarovic	HRV	head	2015	2020
grimsson	olafur ragnar grimsson	ISL	head	1996	2016
gromyko	andrei gromyko	SUN	foreign	1957	1985
grossi	rafael grossi	IAEA	head	2019	
grossi	rafael mariano grossi	IAEA	head	2019	
groysman	volodymyr groysman	UKR	government	2016	2019
gruevski	nikola gruevski	MKD	government	2006	2016
grybauskaite	dalia grybauskaite	LTU	head	2009	2019
guebuza	armando guebuza	MOZ	head	2005	2015
guelleh	ismail omar guelleh	DJI	head	1999	
gujral	inder kumar gujral	IND	government	1997	1998
gul	abdullah gul	TUR	head	2007	2014
gul	abdullah gul	TUR	head	2007	2014
gusenbauer	alfred gusenbauer	AUT	government	2007	2008
guterres	antonio guterres	PRT	government	1995	2002
guterres	antonio guterres	UN	head	2017	
guterres	francisco guterres	TLS	head	2017	2022
gyurcsany	ferenc gyurcsany	HUN	government	2004	2009
haavisto	pekka haavisto	FIN	foreign	2019	2023
habibie	b. j. habibie	IDN	head	1998	1999
habre	hissene habre	TCD	head	1982	1990
habyarimana	juvenal habyarimana	RWA	head	1973	1994
hadi	abd rabbuh mansur hadi	YEM	head	2012	2022
hadi	abdrabbuh mansur hadi	YEM	head	2012	2022
hague	william hague	GBR	foreign	2010	2014
haig	alexander haig	USA	foreign	1981	1982
haile	haile selassie	ETH	head	1930	1974
hailemariam	hailemariam desalegn	ETH	government	2012	2018
halonen	tarja halonen	FIN	head	2000	2012
hamdok	abdalla hamdok	SDN	government	2019	2022
hammarskjold	dag hammarskjold	UN	head	1953	1961
hammond	philip hammond	GBR	foreign	2014	2016
haradinaj	ramush haradinaj	XKX	government	2017	2020
hariri	rafik hariri	LBN	government	1992	2004
hariri	rafiq hariri	LBN	government	1992	2004
hariri	saad hariri	LBN	government	2009	2020
harper	stephen harper	CAN	government	2006	2015
harris	kamala harris	USA	government	2021	2025
harris	simon harris	IRL	government	2024	2025
hashimoto	ryutaro hashimoto	JPN	government	1996	1998
hasina	sheikh hasina	BGD	government	1996	2024
hassan	hassan	MAR	head	1961	1999
hassan	samia suluhu hassan	TZA	head	2021	
hassanal bolkiah	hassanal bolkiah	BRN	head	1967	
hatoyama	yukio hatoyama	JPN	government	2009	2010
havel	vaclav havel	CZE	head	1993	2003
hawke	bob hawke	AUS	government	1983	1991
hayashi	yoshimasa hayashi	JPN	foreign	2021	2023
heath	edward heath	GBR	government	1970	1974
heger	eduard heger	SVK	government	2021	2023
henry	ariel henry	HTI	government	2021	2024
hernandez	juan orlando hernandez	HND	head	2014	2022
herter	christian herter	USA	foreign	1959	1961
herzog	isaac herzog	ISR	head	2021	
herzog	roman herzog	DEU	head	1994	1999
hichilema	hakainde hichilema	ZMB	head	2021	
hipkins	chris hipkins	NZL	government	2023	2023
ho	ho chi minh	VNM	head	1945	1969
hollande	francois hollande	FRA	head	2012	2017
holness	andrew holness	JAM	government	2016	
holt	harold holt	AUS	government	1966	1967
honcharuk	oleksiy honcharuk	UKR	government	2019	2020
honecker	erich honecker	DDR	head	1971	1989
horn	gyula horn	HUN	government	1994	1998
houphouet-boigny	felix houphouet-boigny	CIV	head	1960	1993
howard	john howard	AUS	government	1996	2007
howe	geoffrey howe	GBR	foreign	1983	1989
hoxha	enver hoxha	ALB	government	1944	1985
hu	hu jintao	CHN	head	2003	2013
hua	hua guofeng	CHN	head	1976	1981
huitfeldt	anniken huitfeldt	NOR	foreign	2021	2023
humala	ollanta humala	PER	head	2011	2016
hun manet	hun manet	KHM	government	2023	
hun sen	hun sen	KHM	government	1985	2023
hunt	jeremy hunt	GBR	foreign	2018	2019
hurd	douglas hurd	GBR	foreign	1989	1995
hussain	mamnoon hussain	PAK	head	2013	2018
hussein	hussein	JOR	head	1952	1999
ikeda	hayato ikeda	JPN	government	1960	1964
iliescu	ion iliescu	ROU	head	1990	2004
ilves	toomas hendrik ilves	EST	head	2006	2016
iohannis	klaus iohannis	ROU	head	2014	2025
isaias	isaias afwerki	ERI	head	1993	
ishiba	shigeru ishiba	JPN	government	2024	2025
issoufou	mahamadou issoufou	NER	head	2011	2021
ivanishvili	bidzina ivanishvili	GEO	government	2012	2013
ivanov	igor ivanov	RUS	foreign	1998	2004
iwaya	takeshi iwaya	JPN	foreign	2024	2025
izetbegovic	alija izetbegovic	BIH	head	1990	2000
izetbegovic	bakir izetbegovic	BIH	head	2010	2018
jaishankar	s. jaishankar	IND	foreign	2019	
jaishankar	subrahmanyam jaishankar	IND	foreign	2019	
jakobsdottir	katrin jakobsdottir	ISL	government	2017	2024
jammeh	yahya jammeh	GMB	head	1994	2017
jansa	janez jansa	SVN	government	2004	2022
japarov	sadyr japarov	KGZ	head	2021	
jaruzelski	wojciech jaruzelski	POL	head	1981	1990
jeenbekov	sooronbai jeenbekov	KGZ	head	2017	2020
jeenbekov	sooronbay jeenbekov	KGZ	head	2017	2020
jeri	jose jeri	PER	head	2025	
jiang	jiang zemin	CHN	head	1989	2003
johannesson	gudni th. johannesson	ISL	head	2016	2024
john paul	john paul	VAT	head	1978	2005
johnson	boris johnson	GBR	government	2019	2022
johnson	lyndon b. johnson	USA	head	1963	1969
johnson sirleaf	ellen johnson sirleaf	LBR	head	2006	2018
joly	melanie joly	CAN	foreign	2021	2025
jonathan	goodluck jonathan	NGA	head	2010	2015
josipovic	ivo josipovic	HRV	head	2010	2015
jospin	lionel jospin	FRA	government	1997	2002
juan carlos	juan carlos	ESP	head	1975	2014
judeh	nasser judeh	JOR	foreign	2009	2017
jugnauth	pravind jugnauth	MUS	government	2017	2024
juncker	jean-claude juncker	EU	head	2014	2019
juncker	jean-claude juncker	LUX	government	1995	2013
juppe	alain juppe	FRA	foreign	1993	2012
kabila	joseph kabila	COD	head	2001	2019
kabila	laurent kabila	COD	head	1997	2001
kabila	laurent-desire kabila	COD	head	1997	2001
kabore	roch marc christian kabore	BFA	head	2015	2022
kaczynski	jaroslaw kaczynski	POL	government	2006	2007
kaczynski	lech kaczynski	POL	head	2005	2010
kadar	janos kadar	HUN	government	1956	1988
kagame	paul kagame	RWA	head	2000	
kalam	a. p. j. abdul kalam	IND	head	2002	2007
kaljulaid	kersti kaljulaid	EST	head	2016	2021
kallas	kaja kallas	EST	government	2021	2024
kallas	kaja kallas	EU	foreign	2024	
kamikawa	yoko kamikawa	JPN	foreign	2023	2024
kan	naoto kan	JPN	government	2010	2011
kang	kang kyung-wha	KOR	foreign	2017	2021
karamanlis	costas karamanlis	GRC	government	2004	2009
karamanlis	kostas karamanlis	GRC	government	2004	2009
karapetyan	karen karapetyan	ARM	government	2016	2018
karimov	islam karimov	UZB	head	1991	2016
karins	krisjanis karins	LVA	government	2019	2023
karis	alar karis	EST	head	2021	
karzai	hamid karzai	AFG	head	2001	2014
kasuri	khurshid kasuri	PAK	foreign	2002	2007
kasyanov	mikhail kasyanov	RUS	government	2000	2004
katsav	moshe katsav	ISR	head	2000	2007
katz	israel katz	ISR	foreign	2019	2024
kaunda	kenneth kaunda	ZMB	head	1964	1991
kavelashvili	mikheil kavelashvili	GEO	head	2024	
kawaguchi	yoriko kawaguchi	JPN	foreign	2002	2004
kaysone	kaysone phomvihane	LAO	head	1975	1992
keating	paul keating	AUS	government	1991	1996
keita	ibrahim boubacar keita	MLI	head	2013	2020
kekkonen	urho kekkonen	FIN	head	1956	1982
keller-sutter	karin keller-sutter	CHE	head	2025	2025
kennedy	john f. kennedy	USA	head	1961	1963
kenny	enda kenny	IRL	government	2011	2017
kenyatta	jomo kenyatta	KEN	head	1963	1978
kenyatta	uhuru kenyatta	KEN	head	2013	2022
kerekou	mathieu kerekou	BEN	head	1972	2006
kern	christian kern	AUT	government	2016	2017
kerry	john kerry	USA	foreign	2013	2017
key	john key	NZL	government	2008	2016
khachaturyan	vahagn khachaturyan	ARM	head	2022	
khai	phan van khai	VNM	government	1997	2006
khama	ian khama	BWA	head	2008	2018
khama	seretse khama	BWA	head	1966	1980
khamenei	ali khamenei	IRN	head	1989	
khan	ayub khan	PAK	head	1958	1969
khan	imran khan	PAK	government	2018	2022
khan	liaquat ali khan	PAK	government	1947	1951
khan	yahya khan	PAK	head	1969	1971
khar	hina rabbani khar	PAK	foreign	2011	2013
kharrazi	kamal kharrazi	IRN	foreign	1997	2005
khatami	mohammad khatami	IRN	head	1997	2005
khatami	mohammed khatami	IRN	head	1997	2005
khiem	pham gia khiem	VNM	foreign	2006	2011
khomeini	ruhollah khomeini	IRN	head	1979	1989
khrushchev	nikita khrushchev	SUN	head	1953	1964
khurelsukh	ukhnaagiin khurelsukh	MNG	head	2021	
kibaki	mwai kibaki	KEN	head	2002	2013
kiesinger	kurt georg kiesinger	DEU	government	1966	1969
kiet	vo van kiet	VNM	government	1991	1997
kiir	salva kiir	SSD	head	2011	
kikwete	jakaya kikwete	TZA	head	2005	2015
kim	kim dae-jung	KOR	head	1998	2003
kim	kim il sung	PRK	head	1948	1994
kim	kim il-sung	PRK	head	1948	1994
kim	kim jong il	PRK	head	1994	2011
kim	kim jong un	PRK	head	2011	
kim	kim jong-il	PRK	head	1994	2011
kim	kim jong-un	PRK	head	2011	
kim	kim young-sam	KOR	head	1993	1998
kinakh	anatoly kinakh	UKR	government	2001	2002
kinkel	klaus kinkel	DEU	foreign	1992	1998
kirchner	cristina kirchner	ARG	head	2007	2015
kirchner	nestor kirchner	ARG	head	2003	2007
kiriyenko	sergei kiriyenko	RUS	government	1998	1998
kishi	nobusuke kishi	JPN	government	1957	1960
kishida	fumio kishida	JPN	foreign	2012	2017
kishida	fumio kishida	JPN	government	2021	2024
kiska	andrej kiska	SVK	head	2014	2019
kissinger	henry kissinger	USA	foreign	1973	1977
klaus	vaclav klaus	CZE	head	2003	2013
klestil	thomas klestil	AUT	head	1992	2004
klimkin	pavlo klimkin	UKR	foreign	2014	2019
kobakhidze	irakli kobakhidze	GEO	government	2024	
kobyakov	andrei kobyakov	BLR	government	2014	2018
kocharian	robert kocharian	ARM	head	1998	2008
kocharyan	robert kocharyan	ARM	head	1998	2008
kofod	jeppe kofod	DNK	foreign	2019	2022
kohl	helmut kohl	DEU	government	1982	1998
kohler	horst kohler	DEU	head	2004	2010
koirala	girija prasad koirala	NPL	government	1991	2008
koirala	sushil koirala	NPL	government	2014	2015
koivisto	mauno koivisto	FIN	head	1982	1994
koizumi	junichiro koizumi	JPN	government	2001	2006
kok	wim kok	NLD	government	1994	2002
komorowski	bronislaw komorowski	POL	head	2010	2015
kono	taro kono	JPN	foreign	2017	2019
kopacz	ewa kopacz	POL	government	2014	2015
koroma	ernest bai koroma	SLE	head	2007	2018
kosor	jadranka kosor	HRV	government	2009	2011
kostunica	vojislav kostunica	SRB	government	2004	2008
kostunica	vojislav kostunica	SRB	government	2004	2008
kostunica	vojislav kostunica	YUG	head	2000	2003
kostunica	vojislav kostunica	YUG	head	2000	2003
kosygin	aleksei kosygin	SUN	government	1964	1980
kosygin	alexei kosygin	SUN	government	1964	1980
kotzias	nikos kotzias	GRC	foreign	2015	2018
kouchner	bernard kouchner	FRA	foreign	2007	2010
kovacevski	dimitar kovacevski	MKD	government	2022	2024
kovind	ram nath kovind	IND	head	2017	2022
kozyrev	andrei kozyrev	RUS	foreign	1990	1996
kravchuk	leonid kravchuk	UKR	head	1991	1994
kreisky	bruno kreisky	AUT	government	1970	1983
krishna	s. m. krishna	IND	foreign	2009	2012
kristersson	ulf kristersson	SWE	government	2022	
kubitschek	juscelino kubitschek	BRA	head	1956	1961
kucan	milan kucan	SVN	head	1991	2002
kuchma	leonid kuchma	UKR	head	1994	2005
kuczynski	pedro pablo kuczynski	PER	head	2016	2018
kufuor	john kufuor	GHA	head	2001	2009
kuleba	dmytro kuleba	UKR	foreign	2020	2024
kumaratunga	chandrika kumaratunga	LKA	head	1994	2005
kurti	albin kurti	XKX	government	2020	
kurz	sebastian kurz	AUT	government	2017	2021
kvirikashvili	giorgi kvirikashvili	GEO	government	2015	2018
kwasniewski	aleksander kwasniewski	POL	head	1995	2005
kwasniewski	alexander kwasniewski	POL	head	1995	2005
lacalle pou	luis lacalle pou	URY	head	2020	2025
lagarde	christine lagarde	IMF	head	2011	2019
lagos	ricardo lagos	CHL	head	2000	2006
lahoud	emile lahoud	LBN	head	1998	2007
lai	william lai	TWN	head	2024	
lai ching-te	lai ching-te	TWN	head	2024	
lamamra	ramtane lamamra	DZA	foreign	2013	2023
lammy	david lammy	GBR	foreign	2024	2025
lamola	ronald lamola	ZAF	foreign	2024	
landsbergis	gabrielius landsbergis	LTU	foreign	2020	2024
lange	david lange	NZL	government	1984	1989
lapid	yair lapid	ISR	foreign	2021	2022
lapid	yair lapid	ISR	government	2022	2022
lasso	guillermo lasso	ECU	head	2021	2023
lavrov	sergei lavrov	RUS	foreign	2004	
lavrov	sergey lavrov	RUS	foreign	2004	
le drian	jean-yves le drian	FRA	foreign	2017	2022
lecornu	sebastien lecornu	FRA	government	2025	
lee	lee jae myung	KOR	head	2025	
lee	lee jae-myung	KOR	head	2025	
lee	lee myung-bak	KOR	head	2008	2013
lee hsien loong	lee hsien loong	SGP	government	2004	2024
lee kuan yew	lee kuan yew	SGP	government	1959	1990
lee teng-hui	lee teng-hui	TWN	head	1988	2000
leo	leo	VAT	head	2025	
leterme	yves leterme	BEL	government	2008	2011
letta	enrico letta	ITA	government	2013	2014
leuenberger	moritz leuenberger	CHE	head	2001	2006
leuthard	doris leuthard	CHE	head	2010	2017
levits	egils levits	LVA	head	2019	2023
li	li keqiang	CHN	government	2013	2023
li	li peng	CHN	government	1987	1998
li	li qiang	CHN	government	2023	
li	li xiannian	CHN	head	1983	1988
li	li zhaoxing	CHN	foreign	2003	2007
lie	trygve lie	UN	head	1946	1952
lieberman	avigdor lieberman	ISR	foreign	2009	2015
linde	ann linde	SWE	foreign	2019	2022
linkevicius	linas linkevicius	LTU	foreign	2012	2020
lipponen	paavo lipponen	FIN	government	1995	2003
liu	liu shaoqi	CHN	head	1959	1968
livni	tzipi livni	ISR	foreign	2006	2009
lloyd	selwyn lloyd	GBR	foreign	1955	1960
locsin	teodoro locsin	PHL	foreign	2018	2022
lofven	stefan lofven	SWE	government	2014	2021
lopez obrador	andres manuel lopez obrador	MEX	head	2018	2024
lourenco	joao lourenco	AGO	head	2017	
lubbers	ruud lubbers	NLD	government	1982	1994
lucinschi	petru lucinschi	MDA	head	1997	2001
lugo	fernando lugo	PRY	head	2008	2012
lukashenka	alyaksandr lukashenka	BLR	head	1994	
lukashenko	aleksandr lukashenko	BLR	head	1994	
lukashenko	alexander lukashenko	BLR	head	1994	
lula	luiz inacio lula	BRA	head	2003	2010
lula	luiz inacio lula	BRA	head	2023	
lula da silva	luis inacio lula da silva	BRA	head	2003	2010
lula da silva	luiz inacio lula da silva	BRA	head	2003	2010
lula da silva	luiz inacio lula da silva	BRA	head	2023	
lungu	edgar lungu	ZMB	head	2015	2021
luong	tran duc luong	VNM	head	1997	2006
luxon	christopher luxon	NZL	government	2023	
ma ying-jeou	ma ying-jeou	TWN	head	2008	2016
maas	heiko maas	DEU	foreign	2018	2021
macapagal-arroyo	gloria macapagal-arroyo	PHL	head	2001	2010
machel	samora machel	MOZ	head	1975	1986
macmillan	harold macmillan	GBR	government	1957	1963
macri	mauricio macri	ARG	head	2015	2019
macron	emmanuel macron	FRA	head	2017	
madbouli	mostafa madbouli	EGY	government	2018	
madbouly	mostafa madbouly	EGY	government	2018	
madl	ferenc madl	HUN	head	2000	2005
maduro	nicolas maduro	VEN	head	2013	
maehara	seiji maehara	JPN	foreign	2010	2011
magufuli	john magufuli	TZA	head	2015	2021
mahama	john dramani mahama	GHA	head	2012	2017
mahama	john dramani mahama	GHA	head	2025	
mahama	john mahama	GHA	head	2012	2017
mahama	john mahama	GHA	head	2025	
mahamat	moussa faki mahamat	AU	head	2017	2025
mahathir	mahathir bin mohamad	MYS	government	1981	2003
mahathir	mahathir mohamad	MYS	government	1981	2003
mahathir	mahathir mohamad	MYS	government	2018	2020
mahuta	nanaia mahuta	NZL	foreign	2020	2023
major	john major	GBR	government	1990	1997
makarios	makarios	CYP	head	1960	1977
makei	uladzimir makei	BLR	foreign	2012	2022
makei	vladimir makei	BLR	foreign	2012	2022
malielegaoi	tuilaepa sailele malielegaoi	WSM	government	1998	2021
malik	adam malik	IDN	foreign	1966	1977
mamin	askar mamin	KAZ	government	2019	2022
mammadyarov	elmar mammadyarov	AZE	foreign	2004	2020
manalo	enrique manalo	PHL	foreign	2022	2025
mandela	nelson mandela	ZAF	head	1994	1999
manele	jeremiah manele	SLB	government	2024	
manh	nong duc manh	VNM	head	2001	2011
manley	michael manley	JAM	government	1972	1992
mansour	adly mansour	EGY	head	2013	2014
mao	mao tse-tung	CHN	head	1949	1976
mao	mao zedong	CHN	head	1949	1976
marape	james marape	PNG	government	2019	
marcos	bongbong marcos	PHL	head	2022	
marcos	ferdinand marcos	PHL	head	1965	1986
marcos jr	ferdinand marcos jr	PHL	head	2022	
margaryan	andranik margaryan	ARM	government	2000	2007
margvelashvili	giorgi margvelashvili	GEO	head	2013	2018
marin	sanna marin	FIN	government	2019	2023
marshall	george marshall	USA	foreign	1947	1949
martelly	michel martelly	HTI	head	2011	2016
martin	micheal martin	IRL	government	2020	
martin	paul martin	CAN	government	2003	2006
martinelli	ricardo martinelli	PAN	head	2009	2014
martynov	sergei martynov	BLR	foreign	2003	2012
marzouki	moncef marzouki	TUN	head	2011	2014
masimov	karim masimov	KAZ	government	2007	2016
masisi	mokgweetsi masisi	BWA	head	2018	2024
massimov	karim massimov	KAZ	government	2007	2016
masum	fuad masum	IRQ	head	2014	2018
mata'afa	fiame naomi mata'afa	WSM	government	2021	2025
matovic	igor matovic	SVK	government	2020	2021
mattarella	sergio mattarella	ITA	head	2015	
maurer	ueli maurer	CHE	head	2013	2019
may	theresa may	GBR	government	2016	2019
mayardit	salva kiir mayardit	SSD	head	2011	
mazowiecki	tadeusz mazowiecki	POL	government	1989	1991
mbasogo	teodoro obiang nguema mbasogo	GNQ	head	1979	
mbeki	thabo mbeki	ZAF	head	1999	2008
meciar	vladimir meciar	SVK	government	1992	1998
medgyessy	peter medgyessy	HUN	government	2002	2004
medina	danilo medina	DOM	head	2012	2020
medvedev	dmitri medvedev	RUS	government	2012	2020
medvedev	dmitri medvedev	RUS	head	2008	2012
medvedev	dmitriy medvedev	RUS	head	2008	2012
medvedev	dmitry medvedev	RUS	government	2012	2020
medvedev	dmitry medvedev	RUS	head	2008	2012
megawati	megawati sukarnoputri	IDN	head	2001	2004
meir	golda meir	ISR	government	1969	1974
mekdad	faisal mekdad	SYR	foreign	2020	2024
meles	meles zenawi	ETH	government	1995	2012
meloni	giorgia meloni	ITA	government	2022	
menem	carlos menem	ARG	head	1989	1999
mengistu	mengistu haile mariam	ETH	head	1977	1991
menzies	robert menzies	AUS	government	1949	1966
meri	lennart meri	EST	head	1992	2001
merkel	angela merkel	DEU	government	2005	2021
merz	friedrich merz	DEU	government	2025	
mesic	stipe mesic	HRV	head	2000	2010
mesic	stjepan mesic	HRV	head	2000	2010
michal	kristen michal	EST	government	2024	
michel	charles michel	BEL	government	2014	2019
michel	charles michel	EU	head	2019	2024
mickoski	hristijan mickoski	MKD	government	2024	
mikati	najib mikati	LBN	government	2011	2025
milanovic	zoran milanovic	HRV	head	2020	
milatovic	jakov milatovic	MNE	head	2023	
milei	javier milei	ARG	head	2023	
miliband	david miliband	GBR	foreign	2007	2010
miller	leszek miller	POL	government	2001	2004
milosevic	slobodan milosevic	SRB	head	1989	2000
min aung hlaing	min aung hlaing	MMR	head	2021	
minh	pham binh minh	VNM	foreign	2011	2021
mirziyoev	shavkat mirziyoev	UZB	head	2016	
mirziyoyev	shavkat mirziyoyev	UZB	head	2016	
mirzoyan	ararat mirzoyan	ARM	foreign	2021	
mishustin	mikhail mishustin	RUS	government	2020	
mitsotakis	kyriakos mitsotakis	GRC	government	2019	
mitterrand	francois mitterrand	FRA	head	1981	1995
mkapa	benjamin mkapa	TZA	head	1995	2005
mnangagwa	emmerson mnangagwa	ZWE	head	2017	
mnatsakanyan	zohrab mnatsakanyan	ARM	foreign	2018	2020
mobutu	mobutu sese seko	COD	head	1965	1997
modi	narendra modi	IND	government	2014	
mogae	festus mogae	BWA	head	1998	2008
mogherini	federica mogherini	EU	foreign	2014	2019
mogherini	federica mogherini	ITA	foreign	2014	2014
mohammed	mohammed	MAR	head	1999	
mohamud	hassan sheikh mohamud	SOM	head	2012	2017
mohamud	hassan sheikh mohamud	SOM	head	2022	
moi	daniel moi	KEN	head	1978	2002
moise	jovenel moise	HTI	head	2017	2021
molotov	vyacheslav molotov	SUN	foreign	1939	1956
montenegro	luis montenegro	PRT	government	2024	
monti	mario monti	ITA	government	2011	2013
moon	moon jae-in	KOR	head	2017	2022
morales	evo morales	BOL	head	2006	2019
morales	jimmy morales	GTM	head	2016	2020
moratinos	miguel angel moratinos	ESP	foreign	2004	2010
morawiecki	mateusz morawiecki	POL	government	2017	2023
moreno	lenin moreno	ECU	head	2017	2021
mori	yoshiro mori	JPN	government	2000	2001
moro	aldo moro	ITA	government	1963	1976
morrison	scott morrison	AUS	government	2018	2022
morsi	mohamed morsi	EGY	head	2012	2013
morsi	mohammed morsi	EGY	head	2012	2013
motegi	toshimitsu motegi	JPN	foreign	2019	2021
motlanthe	kgalema motlanthe	ZAF	head	2008	2009
mottaki	manouchehr mottaki	IRN	foreign	2005	2010
mottley	mia amor mottley	BRB	government	2018	
mottley	mia mottley	BRB	government	2018	
moussa	amr moussa	EGY	foreign	1991	2001
muallem	walid muallem	SYR	foreign	2006	2020
mubarak	hosni mubarak	EGY	head	1981	2011
mugabe	robert mugabe	ZWE	head	1980	2017
muhyiddin	muhyiddin yassin	MYS	government	2020	2021
muizzu	mohamed muizzu	MDV	head	2023	
mujica	jose mujica	URY	head	2010	2015
mukherjee	pranab mukherjee	IND	head	2012	2017
mulino	jose raul mulino	PAN	head	2024	
mulroney	brian mulroney	CAN	government	1984	1993
murmu	droupadi murmu	IND	head	2022	
muscat	joseph muscat	MLT	government	2013	2020
museveni	yoweri museveni	UGA	head	1986	
musharraf	pervez musharraf	PAK	head	2001	2008
muskie	edmund muskie	USA	foreign	1980	1981
mutharika	peter mutharika	MWI	head	2014	2020
mwanawasa	levy mwanawasa	ZMB	head	2002	2008
myasnikovich	mikhail myasnikovich	BLR	government	2010	2014
najib	najib razak	MYS	government	2009	2018
najibullah	najibullah	AFG	head	1987	1992
nakasone	yasuhiro nakasone	JPN	government	1982	1987
nalbandian	edward nalbandian	ARM	foreign	2008	2018
nandi-ndaitwah	netumbo nandi-ndaitwah	NAM	head	2025	
nano	fatos nano	ALB	government	1997	2005
napolitano	giorgio napolitano	ITA	head	2006	2015
nasheed	mohamed nasheed	MDV	head	2008	2012
nasser	gamal abdel nasser	EGY	head	1954	1970
nastase	adrian nastase	ROU	government	2000	2004
natalegawa	marty natalegawa	IDN	foreign	2009	2014
nauseda	gitanas nauseda	LTU	head	2019	
nawrocki	karol nawrocki	POL	head	2025	
nazarbayev	nursultan nazarbayev	KAZ	head	1991	2019
ndayishimiye	evariste ndayishimiye	BDI	head	2020	
ne win	ne win	MMR	head	1962	1988
necas	petr necas	CZE	government	2010	2013
nehammer	karl nehammer	AUT	government	2021	2025
nehru	jawaharlal nehru	IND	government	1947	1964
netanyahu	benjamin netanyahu	ISR	government	1996	1999
netanyahu	benjamin netanyahu	ISR	government	2009	2021
netanyahu	benjamin netanyahu	ISR	government	2022	
netanyahu	binyamin netanyahu	ISR	government	1996	1999
netanyahu	binyamin netanyahu	ISR	government	2009	2021
netanyahu	binyamin netanyahu	ISR	government	2022	
neto	agostinho neto	AGO	head	1975	1979
nien	nguyen dy nien	VNM	foreign	2000	2006
niinisto	sauli niinisto	FIN	head	2012	2024
nikolic	tomislav nikolic	SRB	head	2012	2017
nimeiri	jaafar nimeiri	SDN	head	1969	1985
nimeiry	gaafar nimeiry	SDN	head	1969	1985
nixon	richard nixon	USA	head	1969	1974
niyazov	saparmurad niyazov	TKM	head	1991	2006
niyazov	saparmurat niyazov	TKM	head	1991	2006
nkoana-mashabane	maite nkoana-mashabane	ZAF	foreign	2009	2018
nkrumah	kwame nkrumah	GHA	head	1957	1966
nkurunziza	pierre nkurunziza	BDI	head	2005	2020
noboa	daniel noboa	ECU	head	2023	
noda	yoshihiko noda	JPN	government	2011	2012
noriega	manuel noriega	PAN	head	1983	1989
novak	katalin novak	HUN	head	2022	2024
nujoma	sam nujoma	NAM	head	1990	2005
nyerere	julius nyerere	TZA	head	1961	1985
nyusi	filipe nyusi	MOZ	head	2015	2025
o'neill	peter o'neill	PNG	government	2011	2019
obama	barack obama	USA	head	2009	2017
obasanjo	olusegun obasanjo	NGA	head	1999	2007
obiang	teodoro obiang	GNQ	head	1979	
obote	milton obote	UGA	head	1962	1985
obuchi	keizo obuchi	JPN	government	1998	2000
oddsson	david oddsson	ISL	government	1991	2004
oli	k. p. sharma oli	NPL	government	2015	2025
oligui nguema	brice oligui nguema	GAB	head	2023	
olmert	ehud olmert	ISR	government	2006	2009
orban	ludovic orban	ROU	government	2019	2020
orban	viktor orban	HUN	government	1998	
orpo	petteri orpo	FIN	government	2023	
orsi	yamandu orsi	URY	head	2025	
ortega	daniel ortega	NIC	head	1985	1990
ortega	daniel ortega	NIC	head	2007	
oskanian	vartan oskanian	ARM	foreign	1998	2008
osmani	vjosa osmani	XKX	head	2021	
otunbayeva	roza otunbayeva	KGZ	head	2010	2011
ouattara	alassane ouattara	CIV	head	2010	
oyun-erdene	luvsannamsrain oyun-erdene	MNG	government	2021	2025
ozal	turgut ozal	TUR	head	1989	1993
paetongtarn	paetongtarn shinawatra	THA	government	2024	2025
pahlavi	mohammad reza pahlavi	IRN	head	1941	1979
pahor	borut pahor	SVN	head	2012	2022
paksas	rolandas paksas	LTU	head	2003	2004
palme	olof palme	SWE	government	1969	1986
pandor	naledi pandor	ZAF	foreign	2019	2024
papadopoulos	tassos papadopoulos	CYP	head	2003	2008
papandreou	andreas papandreou	GRC	government	1981	1996
papandreou	george papandreou	GRC	government	2009	2011
papoulias	karolos papoulias	GRC	head	2005	2015
park	park chung-hee	KOR	head	1961	1979
park	park geun-hye	KOR	head	2013	2017
park	park jin	KOR	foreign	2022	2024
parmelin	guy parmelin	CHE	head	2021	2021
parolin	pietro parolin	VAT	government	2013	
parvanov	georgi parvanov	BGR	head	2002	2012
pashinyan	nikol pashinyan	ARM	government	2018	
passos coelho	pedro passos coelho	PRT	government	2011	2015
pastrana	andres pastrana	COL	head	1998	2002
patil	pratibha patil	IND	head	2007	2012
patriota	antonio patriota	BRA	foreign	2011	2013
pavel	petr pavel	CZE	head	2023	
pavlopoulos	prokopis pavlopoulos	GRC	head	2015	2020
payne	marise payne	AUS	foreign	2018	2022
paz	rodrigo paz	BOL	head	2025	
pearson	lester b. pearson	CAN	government	1963	1968
pearson	lester pearson	CAN	government	1963	1968
pellegrini	peter pellegrini	SVK	government	2018	2020
pellegrini	peter pellegrini	SVK	head	2024	
pena	santiago pena	PRY	head	2023	
pena nieto	enrique pena nieto	MEX	head	2012	2018
pence	mike pence	USA	government	2017	2021
peres	shimon peres	ISR	government	1984	1996
peres	shimon peres	ISR	head	2007	2014
perez	carlos andres perez	VEN	head	1974	1993
perez de cuellar	javier perez de cuellar	UN	head	1982	1991
perez molina	otto perez molina	GTM	head	2012	2015
perez roque	felipe perez roque	CUB	foreign	1999	2009
peron	juan domingo peron	ARG	head	1946	1974
peron	juan peron	ARG	head	1946	1974
persson	goran persson	SWE	government	1996	2006
peters	winston peters	NZL	foreign	2017	2020
peters	winston peters	NZL	foreign	2023	
petkov	kiril petkov	BGR	government	2021	2022
petro	gustavo petro	COL	head	2022	
pezeshkian	masoud pezeshkian	IRN	head	2024	
phankham	phankham viphavanh	LAO	government	2021	2022
philippe	edouard philippe	FRA	government	2017	2020
phuc	nguyen xuan phuc	VNM	government	2016	2021
phuc	nguyen xuan phuc	VNM	head	2021	2023
pinera	sebastian pinera	CHL	head	2010	2022
ping	jean ping	AU	head	2008	2012
pinochet	augusto pinochet	CHL	head	1973	1990
pirc musar	natasa pirc musar	SVN	head	2022	
plenkovic	andrej plenkovic	HRV	government	2016	
plevneliev	rosen plevneliev	BGR	head	2012	2017
pohamba	hifikepunye pohamba	NAM	head	2005	2015
pompeo	michael pompeo	USA	foreign	2018	2021
pompeo	mike pompeo	USA	foreign	2018	2021
pompidou	georges pompidou	FRA	head	1969	1974
ponta	victor ponta	ROU	government	2012	2015
poroshenko	petro poroshenko	UKR	head	2014	2019
powell	colin powell	USA	foreign	2001	2005
prabowo	prabowo subianto	IDN	head	2024	
prayut	prayut chan-o-cha	THA	government	2014	2023
prayuth	prayuth chan-ocha	THA	government	2014	2023
preval	rene preval	HTI	head	2006	2011
primakov	yevgeny primakov	RUS	foreign	1996	1998
primakov	yevgeny primakov	RUS	government	1998	1999
prodi	romano prodi	EU	head	1999	2004
prodi	romano prodi	ITA	government	1996	1998
prodi	romano prodi	ITA	government	2006	2008
putin	vladimir putin	RUS	government	2008	2012
putin	vladimir putin	RUS	head	1999	2008
putin	vladimir putin	RUS	head	2012	
qaboos	qaboos	OMN	head	1970	2020
qaddafi	muammar qaddafi	LBY	head	1969	2011
qian	qian qichen	CHN	foreign	1988	1998
qin	qin gang	CHN	foreign	2022	2023
quang	tran dai quang	VNM	head	2016	2018
qureshi	shah mahmood qureshi	PAK	foreign	2008	2022
raab	dominic raab	GBR	foreign	2019	2021
rabin	yitzhak rabin	ISR	government	1974	1995
rabuka	sitiveni rabuka	FJI	government	1992	1999
rabuka	sitiveni rabuka	FJI	government	2022	
racan	ivica racan	HRV	government	2000	2003
radev	rumen radev	BGR	head	2017	
radicova	iveta radicova	SVK	government	2010	2012
raffarin	jean-pierre raffarin	FRA	government	2002	2005
rafsanjani	akbar hashemi rafsanjani	IRN	head	1989	1997
rahman	mujibur rahman	BGD	government	1972	1975
rahmon	emomali rahmon	TJK	head	1992	
raisi	ebrahim raisi	IRN	head	2021	2024
rajapaksa	gotabaya rajapaksa	LKA	head	2019	2022
rajapaksa	mahinda rajapaksa	LKA	head	2005	2015
rajoelina	andry rajoelina	MDG	head	2019	2025
rajoy	mariano rajoy	ESP	government	2011	2018
rakhmon	emomali rakhmon	TJK	head	1992	
rakhmonov	emomali rakhmonov	TJK	head	1992	
rakhmonov	imomali rakhmonov	TJK	head	1992	
rama	edi rama	ALB	government	2013	
ramaphosa	cyril ramaphosa	ZAF	head	2018	
ramgoolam	navin ramgoolam	MUS	government	1995	
ramkalawan	wavel ramkalawan	SYC	head	2020	2025
ramos	fidel ramos	PHL	head	1992	1998
ramos-horta	jose ramos-horta	TLS	head	2007	2012
ramos-horta	jose ramos-horta	TLS	head	2022	
rao	p. v. narasimha rao	IND	government	1991	1996
rashid	abdul latif rashid	IRQ	head	2022	
rasmussen	anders fogh rasmussen	DNK	government	2001	2009
rasmussen	anders fogh rasmussen	NATO	head	2009	2014
rasmussen	lars lokke rasmussen	DNK	foreign	2022	
rasmussen	lars lokke rasmussen	DNK	government	2009	2019
rasmussen	poul nyrup rasmussen	DNK	government	1993	2001
ratas	juri ratas	EST	government	2016	2021
rau	johannes rau	DEU	head	1999	2004
rau	zbigniew rau	POL	foreign	2020	2023
ravalomanana	marc ravalomanana	MDG	head	2002	2009
rawlings	jerry rawlings	GHA	head	1981	2001
reagan	ronald reagan	USA	head	1981	1989
rebelo de sousa	marcelo rebelo de sousa	PRT	head	2016	
recean	dorin recean	MDA	government	2023	2025
reinfeldt	fredrik reinfeldt	SWE	government	2006	2014
renzi	matteo renzi	ITA	government	2014	2016
retno	retno marsudi	IDN	foreign	2014	2024
rhee	syngman rhee	KOR	head	1948	1960
rice	condoleezza rice	USA	foreign	2005	2009
rifkind	malcolm rifkind	GBR	foreign	1995	1997
rinkevics	edgars rinkevics	LVA	head	2023	
rivlin	reuven rivlin	ISR	head	2014	2021
robertson	george robertson	NATO	head	1999	2003
rodriguez	bruno rodriguez	CUB	foreign	2009	
rogers	william rogers	USA	foreign	1969	1973
roh	roh moo-hyun	KOR	head	2003	2008
roh	roh tae-woo	KOR	head	1988	1993
rouhani	hassan rouhani	IRN	head	2013	2021
rousseff	dilma rousseff	BRA	head	2011	2016
rubio	marco rubio	USA	foreign	2025	
rudd	kevin rudd	AUS	government	2007	2013
rusk	dean rusk	USA	foreign	1961	1969
ruto	william ruto	KEN	head	2022	
rutte	mark rutte	NATO	head	2024	
rutte	mark rutte	NLD	government	2010	2024
ruutel	arnold ruutel	EST	head	2001	2006
ryzhenkov	maxim ryzhenkov	BLR	foreign	2024	
ryzhkov	nikolai ryzhkov	SUN	government	1985	1991
sa'ar	gideon sa'ar	ISR	foreign	2024	
saakashvili	mikhail saakashvili	GEO	head	2004	2013
saakashvili	mikheil saakashvili	GEO	head	2004	2013
sabri	ismail sabri yaakob	MYS	government	2021	2022
sadat	anwar sadat	EGY	head	1970	1981
saddam	saddam hussein	IRQ	head	1979	2003
safadi	ayman safadi	JOR	foreign	2017	
sagintayev	bakytzhan sagintayev	KAZ	government	2016	2019
sahle-work	sahle-work zewde	ETH	head	2018	2024
saied	kais saied	TUN	head	2019	
saied	kais saied	TUN	head	2019	
sakellaropoulou	katerina sakellaropoulou	GRC	head	2020	2025
salam	nawaf salam	LBN	government	2025	
saleh	ali abdullah saleh	YEM	head	1978	2012
salehi	ali akbar salehi	IRN	foreign	2010	2013
salih	barham salih	IRQ	head	2018	2022
salinas	carlos salinas	MEX	head	1988	1994
sall	macky sall	SEN	head	2012	2024
salman	salman	SAU	head	2015	
samaras	antonis samaras	GRC	government	2012	2015
sampaio	jorge sampaio	PRT	head	1996	2006
sanader	ivo sanader	HRV	government	2003	2009
sanchez	pedro sanchez	ESP	government	2018	
sanchez ceren	salvador sanchez ceren	SLV	head	2014	2019
sandu	maia sandu	MDA	head	2020	
sang	truong tan sang	VNM	head	2011	2016
sankara	thomas sankara	BFA	head	1983	1987
santer	jacques santer	EU	head	1995	1999
santos	juan manuel santos	COL	head	2010	2018
sarec	marjan sarec	SVN	government	2018	2020
sargsyan	serzh sargsyan	ARM	head	2008	2018
sargsyan	tigran sargsyan	ARM	government	2008	2014
sarkisian	armen sarkisian	ARM	head	2018	2022
sarkisian	serzh sarkisian	ARM	head	2008	2018
sarkissian	armen sarkissian	ARM	head	2018	2022
sarkozy	nicolas sarkozy	FRA	head	2007	2012
sarraj	fayez sarraj	LBY	government	2016	2021
sassou nguesso	denis sassou nguesso	COG	head	1979	
sato	eisaku sato	JPN	government	1964	1972
scalfaro	oscar luigi scalfaro	ITA	head	1992	1999
schmidt	helmut schmidt	DEU	government	1974	1982
scholz	olaf scholz	DEU	government	2021	2025
schoof	dick schoof	NLD	government	2024	
schroder	gerhard schroder	DEU	government	1998	2005
schroeder	gerhard schroeder	DEU	government	1998	2005
schuessel	wolfgang schuessel	AUT	government	2000	2007
schuman	robert schuman	FRA	foreign	1948	1953
schussel	wolfgang schussel	AUT	government	2000	2007
schuster	rudolf schuster	SVK	head	1999	2004
seaga	edward seaga	JAM	government	1980	1989
sejourne	stephane sejourne	FRA	foreign	2024	2024
sekou toure	ahmed sekou toure	GIN	head	1958	1984
senghor	leopold sedar senghor	SEN	head	1960	1980
senghor	leopold senghor	SEN	head	1960	1980
sezer	ahmet necdet sezer	TUR	head	2000	2007
shalom	silvan shalom	ISR	foreign	2003	2006
shamir	yitzhak shamir	ISR	government	1983	1992
shanmugam	k. shanmugam	SGP	foreign	2011	2015
shanmugam	shanmugam jayakumar	SGP	foreign	1994	2004
sharif	nawaz sharif	PAK	government	1990	1999
sharif	nawaz sharif	PAK	government	2013	2017
sharif	shahbaz sharif	PAK	government	2022	
sharif	shehbaz sharif	PAK	government	2022	
sharon	ariel sharon	ISR	government	2001	2006
shastri	lal bahadur shastri	IND	government	1964	1966
sheinbaum	claudia sheinbaum	MEX	head	2024	
shevardnadze	eduard shevardnadze	GEO	head	1992	2003
shevardnadze	eduard shevardnadze	SUN	foreign	1985	1990
shmyhal	denys shmyhal	UKR	government	2020	2025
shoukri	sameh shoukri	EGY	foreign	2014	2024
shoukry	sameh shoukry	EGY	foreign	2014	2024
shultz	george shultz	USA	foreign	1982	1989
sidorsky	sergei sidorsky	BLR	government	2003	2010
sihamoni	norodom sihamoni	KHM	head	2004	
sihanouk	norodom sihanouk	KHM	head	1953	2004
sikorski	radek sikorski	POL	foreign	2007	2014
sikorski	radek sikorski	POL	foreign	2023	
sikorski	radoslaw sikorski	POL	foreign	2007	2014
sikorski	radoslaw sikorski	POL	foreign	2023	
silina	evika silina	LVA	government	2023	
simitis	costas simitis	GRC	government	1996	2004
simitis	kostas simitis	GRC	government	1996	2004
simonyte	ingrida simonyte	LTU	government	2020	2024
singh	jaswant singh	IND	foreign	1998	2002
singh	manmohan singh	IND	government	2004	2014
singh	natwar singh	IND	foreign	2004	2005
siniora	fouad siniora	LBN	government	2005	2009
sipila	juha sipila	FIN	government	2015	2019
sirisena	maithripala sirisena	LKA	head	2015	2019
sisi	abdel fattah sisi	EGY	head	2014	
skvernelis	saulius skvernelis	LTU	government	2016	2020
smailov	alikhan smailov	KAZ	government	2022	2024
smith	stephen smith	AUS	foreign	2007	2010
soares	mario soares	PRT	head	1986	1996
sobotka	bohuslav sobotka	CZE	government	2014	2017
socrates	jose socrates	PRT	government	2005	2011
sogavare	manasseh sogavare	SLB	government	2019	2024
soini	timo soini	FIN	foreign	2015	2019
solana	javier solana	EU	foreign	1999	2009
solberg	erna solberg	NOR	government	2013	2021
solih	ibrahim mohamed solih	MDV	head	2018	2023
solis	luis guillermo solis	CRI	head	2014	2018
solyom	laszlo solyom	HUN	head	2005	2010
somare	michael somare	PNG	government	1975	2011
sommaruga	simonetta sommaruga	CHE	head	2015	2020
son	bui thanh son	VNM	foreign	2021	2025
sonexay	sonexay siphandone	LAO	government	2022	
soreide	ine eriksen soreide	NOR	foreign	2017	2021
spidla	vladimir spidla	CZE	government	2002	2004
srettha	srettha thavisin	THA	government	2023	2024
stalin	joseph stalin	SUN	head	1924	1953
stanishev	sergei stanishev	BGR	government	2005	2009
starmer	keir starmer	GBR	government	2024	
steinmeier	frank-walter steinmeier	DEU	foreign	2005	2017
steinmeier	frank-walter steinmeier	DEU	head	2017	
stenergard	maria malmer stenergard	SWE	foreign	2024	
stephanopoulos	konstantinos stephanopoulos	GRC	head	1995	2005
stephanopoulos	kostis stephanopoulos	GRC	head	1995	2005
stocker	christian stocker	AUT	government	2025	
stoltenberg	jens stoltenberg	NATO	head	2014	2024
stoltenberg	jens stoltenberg	NOR	government	2000	2013
store	jonas gahr store	NOR	government	2021	
stoyanov	petar stoyanov	BGR	head	1997	2002
straw	jack straw	GBR	foreign	2001	2006
stroessner	alfredo stroessner	PRY	head	1954	1989
stubb	alexander stubb	FIN	head	2024	
suarez	adolfo suarez	ESP	government	1976	1981
suga	yoshihide suga	JPN	government	2020	2021
sugiono	sugiono	IDN	foreign	2024	
suharto	suharto	IDN	head	1967	1998
sukarno	sukarno	IDN	head	1945	1967
suleiman	michel suleiman	LBN	head	2008	2014
sulyok	tamas sulyok	HUN	head	2024	
sunak	rishi sunak	GBR	government	2022	2024
surayud	surayud chulanont	THA	government	2006	2008
svyrydenko	yulia svyrydenko	UKR	government	2025	
swaraj	sushma swaraj	IND	foreign	2014	2019
sybiha	andrii sybiha	UKR	foreign	2024	
sybiha	andriy sybiha	UKR	foreign	2024	
szijjarto	peter szijjarto	HUN	foreign	2014	
szydlo	beata szydlo	POL	government	2015	2017
tadic	boris tadic	SRB	head	2004	2012
tajani	antonio tajani	ITA	foreign	2022	
takaichi	sanae takaichi	JPN	government	2025	
talabani	jalal talabani	IRQ	head	2005	2014
talon	patrice talon	BEN	head	2016	
tanaka	kakuei tanaka	JPN	government	1972	1974
tanaka	makiko tanaka	JPN	foreign	2001	2002
tandja	mamadou tandja	NER	head	1999	2010
tang	tang jiaxuan	CHN	foreign	1998	2003
taur matan ruak	taur matan ruak	TLS	head	2012	2017
taye	taye atske selassie	ETH	head	2024	
taylor	charles taylor	LBR	head	1997	2003
tchiani	abdourahamane tchiani	NER	head	2023	
tebboune	abdelmadjid tebboune	DZA	head	2019	
tedros	tedros adhanom ghebreyesus	WHO	head	2017	
temer	michel temer	BRA	head	2016	2018
ter-petrosyan	levon ter-petrosyan	ARM	head	1991	1998
thaci	hashim thaci	XKX	head	2008	2020
thaci	hashim thaci	XKX	head	2008	2020
thaksin	thaksin shinawatra	THA	government	2001	2006
than shwe	than shwe	MMR	head	1992	2011
thatcher	margaret thatcher	GBR	government	1979	1990
thein sein	thein sein	MMR	head	2011	2016
thongloun	thongloun sisoulith	LAO	head	2021	
thongsing	thongsing thammavong	LAO	government	2010	2016
thorning-schmidt	helle thorning-schmidt	DNK	government	2011	2015
thuong	vo van thuong	VNM	head	2023	2024
tikhonov	nikolai tikhonov	SUN	government	1980	1985
tillerson	rex tillerson	USA	foreign	2017	2018
timofti	nicolae timofti	MDA	head	2012	2016
tinubu	bola tinubu	NGA	head	2023	
tito	josip broz tito	YUG	head	1945	1980
to	to lam	VNM	head	2024	
tobgay	tshering tobgay	BTN	government	2013	
tokayev	kassym-jomart tokayev	KAZ	head	2019	
tokayev	kassym-zhomart tokayev	KAZ	head	2019	
toledo	alejandro toledo	PER	head	2001	2006
tomasdottir	halla tomasdottir	ISL	head	2024	
topolanek	mirek topolanek	CZE	government	2006	2009
torrijos	martin torrijos	PAN	head	2004	2009
touadera	faustin-archange touadera	CAF	head	2016	
toure	amadou toumani toure	MLI	head	2002	2012
traore	ibrahim traore	BFA	head	2022	
triet	nguyen minh triet	VNM	head	2006	2011
trong	nguyen phu trong	VNM	head	2011	2024
trudeau	justin trudeau	CAN	government	2015	2025
trudeau	pierre elliott trudeau	CAN	government	1968	1984
trudeau	pierre trudeau	CAN	government	1968	1984
truman	harry s. truman	USA	head	1945	1953
trump	donald j. trump	USA	head	2017	2021
trump	donald j. trump	USA	head	2025	
trump	donald trump	USA	head	2017	2021
trump	donald trump	USA	head	2025	
trung	le hoai trung	VNM	foreign	2025	
truss	liz truss	GBR	government	2022	2022
tsai ing-wen	tsai ing-wen	TWN	head	2016	2024
tshering	lotay tshering	BTN	government	2018	2023
tshisekedi	felix tshisekedi	COD	head	2019	
tsipras	alexis tsipras	GRC	government	2015	2019
tudjman	franjo tudjman	HRV	head	1990	1999
tudman	franjo tudman	HRV	head	1990	1999
turk	danilo turk	SVN	head	2007	2012
turnbull	malcolm turnbull	AUS	government	2015	2018
tusk	donald tusk	EU	head	2014	2019
tusk	donald tusk	POL	government	2007	2014
tusk	donald tusk	POL	government	2023	
tymoshenko	yulia tymoshenko	UKR	government	2005	2010
u thant	u thant	UN	head	1961	1971
ulbricht	walter ulbricht	DDR	head	1950	1971
uribe	alvaro uribe	COL	head	2002	2010
vajpayee	atal bihari vajpayee	IND	government	1998	2004
valls	manuel valls	FRA	government	2014	2016
valtonen	elina valtonen	FIN	foreign	2023	
van der bellen	alexander van der bellen	AUT	head	2017	
van rompuy	herman van rompuy	BEL	government	2008	2009
van rompuy	herman van rompuy	EU	head	2009	2014
vance	cyrus vance	USA	foreign	1977	1980
vance	j.d. vance	USA	government	2025	
vance	jd vance	USA	government	2025	
vanhanen	matti vanhanen	FIN	government	2003	2010
varadkar	leo varadkar	IRL	government	2017	2024
varela	juan carlos varela	PAN	head	2014	2019
vargas	getulio vargas	BRA	head	1930	1954
vazquez	tabare vazquez	URY	head	2005	2020
vedrine	hubert vedrine	FRA	foreign	1997	2002
vejonis	raimonds vejonis	LVA	head	2015	2019
velayati	ali akbar velayati	IRN	foreign	1981	1997
verhofstadt	guy verhofstadt	BEL	government	1999	2008
videgaray	luis videgaray	MEX	foreign	2017	2018
vieira	mauro vieira	BRA	foreign	2023	
vike-freiberga	vaira vike-freiberga	LVA	head	1999	2007
vizcarra	martin vizcarra	PER	head	2018	2020
von der leyen	ursula von der leyen	EU	head	2019	
von weizsacker	richard von weizsacker	DEU	head	1984	1994
voronin	vladimir voronin	MDA	head	2001	2009
vranitzky	franz vranitzky	AUT	government	1986	1997
vucic	aleksandar vucic	SRB	head	2017	
vucic	aleksandar vucic	SRB	head	2017	
vujanovic	filip vujanovic	MNE	head	2003	2018
wa mutharika	bingu wa mutharika	MWI	head	2004	2012
wade	abdoulaye wade	SEN	head	2000	2012
wadephul	johann wadephul	DEU	foreign	2025	
wahid	abdurrahman wahid	IDN	head	1999	2001
waldheim	kurt waldheim	AUT	head	1986	1992
waldheim	kurt waldheim	UN	head	1972	1981
walesa	lech walesa	POL	head	1990	1995
wallstrom	margot wallstrom	SWE	foreign	2014	2019
wang	wang yi	CHN	foreign	2013	
waszczykowski	witold waszczykowski	POL	foreign	2015	2018
weah	george weah	LBR	head	2018	2024
weizman	ezer weizman	ISR	head	1993	2000
wen	wen jiabao	CHN	government	2003	2013
westerwelle	guido westerwelle	DEU	foreign	2009	2013
whitlam	gough whitlam	AUS	government	1972	1975
wickremesinghe	ranil wickremesinghe	LKA	head	2022	2024
widodo	joko widodo	IDN	head	2014	2024
wilson	harold wilson	GBR	government	1964	1976
win myint	win myint	MMR	head	2018	2021
wirajuda	hassan wirajuda	IDN	foreign	2001	2009
wong	lawrence wong	SGP	government	2024	
wong	penny wong	AUS	foreign	2022	
wulff	christian wulff	DEU	head	2010	2012
xanana	xanana gusmao	TLS	head	2002	2007
xi	xi jinping	CHN	head	2012	
yameen	abdulla yameen	MDV	head	2013	2018
yang	yang jiechi	CHN	foreign	2007	2013
yang	yang shangkun	CHN	head	1988	1993
yanukovich	viktor yanukovich	UKR	head	2010	2014
yanukovych	viktor yanukovych	UKR	head	2010	2014
yar'adua	umaru yar'adua	NGA	head	2007	2010
yatsenyuk	arseniy yatsenyuk	UKR	government	2014	2016
yayi	boni yayi	BEN	head	2006	2016
yeltsin	boris yeltsin	RUS	head	1991	1999
yeo	george yeo	SGP	foreign	2004	2011
yildirim	binali yildirim	TUR	government	2016	2018
yildirim	binali yildirim	TUR	government	2016	2018
yingluck	yingluck shinawatra	THA	government	2011	2014
yoko	kamikawa yoko	JPN	foreign	2023	2024
yoon	yoon suk yeol	KOR	head	2022	2025
yoon	yoon suk-yeol	KOR	head	2022	2025
yoshida	shigeru yoshida	JPN	government	1946	1954
yudhoyono	susilo bambang yudhoyono	IDN	head	2004	2014
yun	yun byung-se	KOR	foreign	2013	2017
yunus	muhammad yunus	BGD	government	2024	
yushchenko	victor yushchenko	UKR	head	2005	2010
yushchenko	viktor yushchenko	UKR	head	2005	2010
zaev	zoran zaev	MKD	government	2017	2022
zapatero	jose luis rodriguez zapatero	ESP	government	2004	2011
zardari	asif ali zardari	PAK	head	2008	2013
zardari	asif ali zardari	PAK	head	2024	
zardari	bilawal bhutto zardari	PAK	foreign	2022	2023
zarif	javad zarif	IRN	foreign	2013	2021
zarif	mohammad javad zarif	IRN	foreign	2013	2021
zatlers	valdis zatlers	LVA	head	2007	2011
zedillo	ernesto zedillo	MEX	head	1994	2000
zelaya	manuel zelaya	HND	head	2006	2009
zelenskiy	volodymyr zelenskiy	UKR	head	2019	
zelensky	vladimir zelensky	UKR	head	2019	
zelensky	volodymyr zelensky	UKR	head	2019	
zelenskyy	volodymyr zelenskyy	UKR	head	2019	
zeman	milos zeman	CZE	head	2013	2023
zhao	zhao ziyang	CHN	government	1980	1987
zhaparov	sadyr zhaparov	KGZ	head	2021	
zhelev	zhelyu zhelev	BGR	head	1990	1997
zhivkov	todor zhivkov	BGR	head	1954	1989
zhou	zhou enlai	CHN	government	1949	1976
zhu	zhu rongji	CHN	government	1998	2003
zia	khaleda zia	BGD	government	1991	2006
zia-ul-haq	muhammad zia-ul-haq	PAK	head	1978	1988
zlenko	anatoliy zlenko	UKR	foreign	2000	2003
zourabichvili	salome zourabichvili	GEO	head	2018	2024
zubkov	viktor zubkov	RUS	government	2007	2008
zuma	jacob zuma	ZAF	head	2009	2018
`;

/** Names that stand alone and are ordinary words or the names of many, folded. */
export const commonLeaderNames: string = `\
abbas
abe
ahmed
ali
arias
baker
banda
barak
berger
bishop
brown
carr
castro
chaves
chen
cho
christopher
chun
chung
clark
conte
cook
cooper
costa
dan
dar
deng
dion
duque
english
evans
fahd
faisal
faye
fidel
fischer
ford
fox
francis
franco
fraser
garcia
gonzalez
grant
hadi
hague
hammond
harper
harris
hassan
henry
hernandez
herzog
ho
holt
howard
howe
hu
hua
hunt
hurd
hussain
hussein
ivanov
jiang
jin
johnson
kan
kang
katz
kern
kerr
key
khan
kim
king
klaus
kok
lagos
lange
lasso
lee
leo
li
lie
linde
liu
lloyd
lula
major
malik
manley
mao
marin
marshall
martin
martinez
maurer
may
medina
michal
michel
miller
monti
moon
morales
moreno
mori
moro
morrison
neto
novak
ortega
park
pastrana
patil
pavel
payne
paz
pearson
pena
peters
petkov
petro
ping
popov
powell
price
qin
rahman
ramos
rao
rashid
rau
rice
robertson
rogers
roh
salam
saleh
salih
sall
salman
sanchez
santos
sato
schmidt
sharif
sharon
singh
smith
soares
soini
solis
stocker
straw
suarez
suga
tanaka
tang
taye
taylor
to
toure
traore
trong
truman
wade
wahid
wang
wen
wilson
wong
yang
yeo
yi
yoon
yun
yunus
zeman
zhao
zhou
zhu
zia
`;
