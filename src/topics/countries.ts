/**
 * Countries and blocs by what they are called, for articles and for questions alike. A line:
 *
 *   name | names and adjectives as articles write them | capital that stands for the government |
 *   what else people type | Russian words without their endings | Chinese words
 */
const lines = `
Russia|Russian, Russians, Russian Federation|Moscow|rf|росси, русск, российск|俄罗斯, 俄
China|Chinese, PRC|Beijing|chinees|кита, китайск|中国, 对华
India|Indian||new delhi, delhi|инди, индийск|印度
Japan|Japanese||tokyo|япони, японск|日本
South Korea|South Korean||korea, korean, seoul|коре|韩国
North Korea|North Korean||dprk, pyongyang|кндр|朝鲜
Mongolia|Mongolian||ulaanbaatar, ulan bator|монголи|蒙古
Kazakhstan|Kazakh, Kazakhstani||astana|казахстан|哈萨克斯坦
Kyrgyzstan|Kyrgyz||kirghiz|киргиз, кыргыз|吉尔吉斯斯坦
Uzbekistan|Uzbek|||узбек|乌兹别克斯坦
Belarus|Belarusian, Belarusians||minsk|белару, белорус|白俄罗斯
Ukraine|Ukrainian||kyiv, kiev|украин|乌克兰
Turkey|Turkish, Türkiye||turkiye, ankara|турци|土耳其
Iran|Iranian||tehran|иран|伊朗
Iraq|Iraqi|||ирак|伊拉克
Saudi Arabia|Saudi||saudis|саудовск|沙特
United Arab Emirates|UAE, Emirati, Emirates||u.a.e, dubai|оаэ, эмират|阿联酋
Israel|Israeli|||израил|以色列
Egypt|Egyptian|||егип|埃及
Vietnam|Vietnamese||hanoi|вьетнам|越南
Indonesia|Indonesian|||индонези|印度尼西亚, 印尼
Malaysia|Malaysian|||малайзи|马来西亚
Thailand|Thai|||таиланд, тайск|泰国
Singapore|Singaporean|||сингапур|新加坡
Philippines|Philippine, Filipino|||филиппин|菲律宾
Australia|Australian|||австрали|澳大利亚
Brazil|Brazilian|||бразили|巴西
Argentina|Argentine, Argentinian|||аргентин|阿根廷
Mexico|Mexican|||мексик|墨西哥
Canada|Canadian|||канад|加拿大
United States|US, U.S., American||u.s, usa, america, washington, white house|сша|美国
European Union|EU, European, Europe||brussels|евросоюз, ес|欧盟
United Kingdom|UK, U.K., British, Britain||u.k, england, scotland, scottish|великобритани, британи, британск|英国
Germany|German|||германи|德国
France|French|||франци, французск|法国
Italy|Italian|||итали, итальян|意大利
Netherlands|Dutch||holland|нидерланд, голланд|荷兰
Poland|Polish|||польш, польск|波兰
Norway|Norwegian|||норвег, норвеж|挪威
Finland|Finnish|||финлянди, финск|芬兰
Qatar|Qatari|||катар|卡塔尔
Pakistan|Pakistani|||пакистан|巴基斯坦
South Africa|South African|||южноафрикан, юар|南非
Taiwan|Taiwanese|||тайван|台湾
Hong Kong|Hongkong||hk|гонконг|香港
Macau|Macao|||макао|澳门
Afghanistan|Afghan|||афган|阿富汗
Albania|Albanian||||
Algeria|Algerian|||алжир|阿尔及利亚
Andorra|Andorran||||
Angola|Angolan|||ангол|安哥拉
Armenia|Armenian|||армени, армян|亚美尼亚
Austria|Austrian|||австри|奥地利
Azerbaijan|Azerbaijani, Azeri|||азербайджан|阿塞拜疆
Bahamas|Bahamian||||
Bahrain|Bahraini|||бахрейн|巴林
Bangladesh|Bangladeshi|||бангладеш|孟加拉国
Barbados|Barbadian||||
Belgium|Belgian|||бельги|比利时
Belize|Belizean||||
Benin|Beninese||||
Bhutan|Bhutanese||||
Bolivia|Bolivian|||боливи|玻利维亚
Bosnia and Herzegovina|Bosnian, Bosnia||||
Botswana|Botswanan||||
Brunei|Bruneian||||文莱
Bulgaria|Bulgarian|||болгар|保加利亚
Burkina Faso|Burkinabe||||
Burundi|Burundian||||
Cambodia|Cambodian|||камбодж|柬埔寨
Cameroon|Cameroonian||||
Cape Verde|Cabo Verde||||
Central African Republic|||||
Chad|Chadian||||
Chile|Chilean|||чили|智利
Colombia|Colombian|||колумби|哥伦比亚
Comoros|Comorian||||
Congo|Congolese, DRC||||刚果
Costa Rica|Costa Rican||||
Croatia|Croatian|||хорват|克罗地亚
Cuba|Cuban|||кубинск|古巴
Cyprus|Cypriot|||кипр|塞浦路斯
Czech Republic|Czech, Czechia|||чехи, чешск|捷克
Denmark|Danish|||дани, датск|丹麦
Djibouti|Djiboutian||||
Dominican Republic|||||
Dominica|||||
East Timor|Timor-Leste, Timorese||||
Ecuador|Ecuadorian, Ecuadorean|||эквадор|厄瓜多尔
El Salvador|Salvadoran||||
Equatorial Guinea|||||
Eritrea|Eritrean||||
Estonia|Estonian|||эстони, эстонск|爱沙尼亚
Eswatini|Swazi, Swaziland||||
Ethiopia|Ethiopian|||эфиопи|埃塞俄比亚
Fiji|Fijian||||
Gabon|Gabonese||||
Gambia|Gambian||||
Georgia|Georgian|||грузи|格鲁吉亚
Ghana|Ghanaian||||加纳
Greece|Greek|||греци, греческ|希腊
Greenland|Greenlandic||||
Grenada|Grenadian||||
Guatemala|Guatemalan||||
Guinea-Bissau|||||
Guinea|Guinean||||几内亚
Guyana|Guyanese||||
Haiti|Haitian||||
Honduras|Honduran||||
Hungary|Hungarian|||венгри, венгерск|匈牙利
Iceland|Icelandic|||исланди|冰岛
Ireland|Irish|||ирланди|爱尔兰
Ivory Coast|Ivorian||||
Jamaica|Jamaican||||
Jordan|Jordanian|||иордани|约旦
Kenya|Kenyan|||кени|肯尼亚
Kiribati|||||
Kosovo|Kosovar||||
Kuwait|Kuwaiti|||кувейт|科威特
Laos|Lao, Laotian|||лаос|老挝
Latvia|Latvian|||латви, латвийск|拉脱维亚
Lebanon|Lebanese|||ливан|黎巴嫩
Lesotho|Basotho||||
Liberia|Liberian||||
Libya|Libyan|||ливи|利比亚
Liechtenstein|||||
Lithuania|Lithuanian|||литв, литовск|立陶宛
Luxembourg|Luxembourger|||люксембург|卢森堡
Madagascar|Malagasy||||
Malawi|Malawian||||
Maldives|Maldivian||||
Mali|Malian||||
Malta|Maltese|||мальт|马耳他
Marshall Islands|||||
Mauritania|Mauritanian||||
Mauritius|Mauritian||||
Micronesia|Micronesian||||
Moldova|Moldovan|||молдав, молдов|摩尔多瓦
Monaco|Monegasque||||
Montenegro|Montenegrin||||
Morocco|Moroccan|||марокк|摩洛哥
Mozambique|Mozambican||||
Myanmar|Burmese, Burma|||мьянм|缅甸
Namibia|Namibian||||
Nauru|Nauruan||||
Nepal|Nepalese, Nepali|||непал|尼泊尔
New Zealand|New Zealander|||новозеланд, новая зеланди|新西兰
Nicaragua|Nicaraguan||||
Nigeria|Nigerian|||нигери|尼日利亚
Niger|Nigerien||||
North Macedonia|Macedonian, Macedonia||||
Oman|Omani|||оман|阿曼
Palau|Palauan||||
Palestine|Palestinian|||палестин|巴勒斯坦
Panama|Panamanian|||панам|巴拿马
Papua New Guinea|||||
Paraguay|Paraguayan||||
Peru|Peruvian|||перу, перуанск|秘鲁
Portugal|Portuguese|||португал|葡萄牙
Romania|Romanian|||румын|罗马尼亚
Rwanda|Rwandan||||
Saint Lucia|||||
Samoa|Samoan||||
San Marino|||||
Sao Tome and Principe|||||
Senegal|Senegalese||||
Serbia|Serbian|||серби, сербск|塞尔维亚
Seychelles|Seychellois||||
Sierra Leone|Sierra Leonean||||
Slovakia|Slovak, Slovakian|||словаки, словацк|斯洛伐克
Slovenia|Slovenian, Slovene|||словени, словенск|斯洛文尼亚
Solomon Islands|||||
Somalia|Somali||||
South Sudan|South Sudanese||||
Spain|Spanish|||испани, испанск|西班牙
Sri Lanka|Sri Lankan|||шри-ланк|斯里兰卡
Sudan|Sudanese|||судан|苏丹
Suriname|Surinamese||||
Sweden|Swedish|||швеци, шведск|瑞典
Switzerland|Swiss|||швейцар|瑞士
Syria|Syrian|||сири|叙利亚
Tajikistan|Tajik|||таджик|塔吉克斯坦
Tanzania|Tanzanian|||танзани|坦桑尼亚
Togo|Togolese||||
Tonga|Tongan||||
Trinidad and Tobago|Trinidadian, Trinidad||||
Tunisia|Tunisian|||тунис|突尼斯
Turkmenistan|Turkmen|||туркмен|土库曼斯坦
Tuvalu|Tuvaluan||||
Uganda|Ugandan||||乌干达
Uruguay|Uruguayan|||уругва|乌拉圭
Vanuatu|||||
Vatican|||||
Venezuela|Venezuelan|||венесуэл|委内瑞拉
Yemen|Yemeni|||йемен|也门
Zambia|Zambian||||赞比亚
Zimbabwe|Zimbabwean||||津巴布韦
`;

export interface CountryNames {
  /** In English, as `Figure.from` has it. */
  readonly name: string;
  /** As articles write it, with their capitals; without the name itself. */
  readonly written: readonly string[];
  /** `Moscow said` is Russia; a question about Moscow is about a city. */
  readonly capital: readonly string[];
  /** In lower case. */
  readonly typed: readonly string[];
  readonly russian: readonly string[];
  readonly chinese: readonly string[];
}

export const countries: readonly CountryNames[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [[name = ''] = [], written = [], capital = [], typed = [], russian = [], chinese = []] = line
      .split('|')
      .map((words) => (words === '' ? [] : words.split(', ')));
    return { name, written, capital, typed, russian, chinese };
  });
