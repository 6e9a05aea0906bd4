/** Fitted by bench/intake.ts; not to be edited by hand. */
export const forHtml = `
-30 -1: edge; -14 -1: is account; 61 -1: is account long; -31 -1: is account middle; -17 -1: is account short; 11 -1: is address; 41 -1: is address long; -13 -1: is address middle
11 -1: is address short; -8 -1: is advertisement long; -13 -1: is advertisement middle; -7 -1: is appeal; 10 -1: is appeal long; 13 -1: is appeal middle; -18 -1: is appeal short; -38 -1: is byline long
11 -1: is byline middle; 7 -1: is caption or credit; 18 -1: is caption or credit long; -61 -1: is caption or credit middle; 44 -1: is caption or credit short; 17 -1: is comments; -7 -1: is comments long
19 -1: is comments short; -8 -1: is cut off; -19 -1: is date; 7 -1: is date middle; -20 -1: is date short; -15 -1: is legal; -9 -1: is legal long; -24 -1: is legal middle; -15 -1: is legal short
-16 -1: is navigation; -16 -1: is navigation short; -23 -1: is newsletter; -74 -1: is newsletter long; -52 -1: is newsletter middle; -14 -1: is newsletter short; -73 -1: is note of the desk
10 -1: is note of the desk long; -13 -1: is note of the desk middle; -124 -1: is note of the desk short; -47 -1: is note on the author; -57 -1: is note on the author long
-50 -1: is note on the author middle; -11 -1: is note on the author short; -22 -1: is other stories; 9 -1: is other stories long; -54 -1: is other stories middle; -18 -1: is other stories short
-14 -1: is player; -11 -1: is player long; -14 -1: is player short; -9 -1: is sharing; 7 -1: is sharing long; -32 -1: is sharing middle; -8 -1: is sharing short; -13 -1: none 0; -10 -1: none 1
-10 -1: none 2; -24 -1: none 6; 52 -1: none 7; -7 -1: sentence 0; -23 -1: sentence 1; 22 -1: sentence 2; -19 -1: sentence 3; -27 -1: sentence 4; 28 -1: sentence 5; 12 -1: sentence 6; 19 -1: sentence 7
-33 -2: edge; -11 -2: none 0; -12 -2: none 1; 7 -2: none 3; -15 -2: none 4; -12 -2: none 5; 13 -2: none 6; 49 -2: none 7; -8 -2: sentence 0; -75 -2: sentence 1; 30 -2: sentence 2; 6 -2: sentence 3
8 -2: sentence 4; 20 -2: sentence 7; -19 1: edge; -16 1: is account; 18 1: is account long; -17 1: is account middle; -18 1: is account short; -8 1: is address; -21 1: is address middle
-12 1: is address short; 13 1: is advertisement; -13 1: is advertisement long; 21 1: is advertisement middle; 15 1: is advertisement short; -11 1: is appeal; 71 1: is appeal middle
-41 1: is appeal short; 7 1: is byline; 23 1: is byline long; 33 1: is byline middle; 20 1: is caption or credit; -69 1: is caption or credit long; -23 1: is caption or credit middle
71 1: is caption or credit short; -24 1: is comments; -14 1: is comments long; -25 1: is comments short; -15 1: is cut off; -27 1: is date; -10 1: is date middle; -28 1: is date short; -23 1: is legal
-26 1: is legal long; -20 1: is legal middle; -21 1: is legal short; -15 1: is navigation; -15 1: is navigation short; -38 1: is newsletter; 53 1: is newsletter long; -60 1: is newsletter middle
-39 1: is newsletter short; -22 1: is note of the desk; 38 1: is note of the desk long; -30 1: is note of the desk middle; -29 1: is note of the desk short; -26 1: is note on the author long
19 1: is note on the author middle; -14 1: is other stories; -118 1: is other stories middle; -7 1: is player; -60 1: is player long; -7 1: is player middle; -11 1: is prices; -12 1: is prices middle
-14 1: is sharing; -36 1: is sharing long; -17 1: is sharing middle; -13 1: is sharing short; -12 1: none 0; -7 1: none 1; -17 1: none 2; -31 1: none 3; -38 1: none 5; -43 1: none 6; 13 1: none 7
-8 1: sentence 0; -86 1: sentence 1; -11 1: sentence 3; 8 1: sentence 4; 21 1: sentence 5; 39 1: sentence 6; -30 2: edge; -11 2: none 0; -9 2: none 1; -12 2: none 3; -53 2: none 5; -43 2: none 6
-10 2: none 7; -10 2: sentence 0; -73 2: sentence 1; 24 2: sentence 2; -17 2: sentence 5; 31 2: sentence 6; 9 2: sentence 7; -23 all capitals; 13 asks; -7 bias; -10 bullet; -8 bullet 0; -10 bullet 1
-17 bullet 2; -41 bullet 3; 14 bullet 4; -26 bullet 5; -183 bullet 6; -189 bullet 7; -26 called advert around; -17 called advert around 0; -22 called advert around 1; -24 called advert around 2
-48 called advert around 4; -27 called advert around 5; -18 called advert around 6; -33 called advert around 7; -14 called advert far; -10 called advert far 0; -12 called advert far 1
-47 called advert far 2; -45 called advert far 3; -49 called advert far 4; 13 called advert far 5; -35 called advert far 6; 40 called advert far 7; -29 called advert near; -16 called advert near 0
-24 called advert near 1; -74 called advert near 2; -32 called advert near 3; -64 called advert near 4; 6 called body around; -19 called body around 0; -9 called body around 1; 7 called body around 3
-36 called body around 4; 51 called body around 5; 24 called body around 6; 19 called body around 7; -17 called body far; -9 called body far 0; -13 called body far 1; -12 called body far 2
-25 called body far 3; -22 called body far 4; -28 called body far 5; -11 called body far 6; -41 called body far 7; 19 called body near; -15 called body near 0; -10 called body near 1
-41 called body near 2; -23 called body near 3; -7 called body near 4; -68 called body near 5; 56 called body near 6; 107 called body near 7; -19 called byline around; -9 called byline around 0
-10 called byline around 1; -16 called byline around 2; -13 called byline around 3; -58 called byline around 4; -74 called byline around 6; -140 called byline around 7; 19 called byline far
-13 called byline far 0; -11 called byline far 1; -14 called byline far 2; 146 called byline far 3; 145 called byline far 4; 17 called byline far 6; 16 called byline far 7; -24 called byline near
-11 called byline near 0; -14 called byline near 1; -41 called byline near 2; 49 called byline near 3; -172 called byline near 4; -69 called byline near 5; -85 called byline near 6
-140 called byline near 7; 151 called caption around; -15 called caption around 0; -17 called caption around 2; 168 called caption around 3; 160 called caption around 6; -9 called caption far
-7 called caption far 1; -105 called caption near; -62 called caption near 1; -8 called caption near 2; -12 called caption near 3; -17 called caption near 4; -140 called caption near 5
-187 called caption near 6; -266 called caption near 7; -24 called comment around; -8 called comment around 0; -9 called comment around 1; -13 called comment around 2; -16 called comment around 3
-45 called comment around 4; -54 called comment around 5; -86 called comment around 6; -88 called comment around 7; 7 called comment far; -8 called comment far 0; -15 called comment far 1
-16 called comment far 2; -14 called comment far 3; -50 called comment far 4; 96 called comment far 5; 61 called comment far 6; -18 called comment far 7; -23 called comment near
-8 called comment near 0; -9 called comment near 1; -20 called comment near 3; -52 called comment near 4; -60 called comment near 5; -86 called comment near 6; -88 called comment near 7
-10 called date around; -10 called date around 0; -27 called date around 1; -9 called date around 2; -49 called date around 3; -30 called date around 4; 29 called date around 5; 33 called date around 6
31 called date around 7; -14 called date far 0; -14 called date far 1; 86 called date far 2; 13 called date far 3; 22 called date far 6; 52 called date far 7; -21 called date near
-10 called date near 0; -14 called date near 1; -34 called date near 2; -31 called date near 3; -84 called date near 4; 15 called date near 5; 9 called date near 6; -18 called letter around
-6 called letter around 0; -16 called letter around 1; -9 called letter around 2; -31 called letter around 3; 7 called letter around 4; -55 called letter around 5; -76 called letter around 6
-90 called letter far; -11 called letter far 1; -127 called letter far 4; -213 called letter far 5; 25 called letter near; -16 called letter near 0; 18 called letter near 2; -45 called letter near 4
-71 called letter near 5; 28 called letter near 6; 113 called letter near 7; -19 called media around; -11 called media around 0; -16 called media around 1; -35 called media around 2
-51 called media around 3; -20 called media around 4; 15 called media around 5; -7 called media around 6; 34 called media around 7; -11 called media far; -10 called media far 0; -14 called media far 1
-21 called media far 2; -37 called media far 3; -16 called media far 4; 16 called media far 5; 9 called media far 6; 90 called media far 7; -17 called media near; -9 called media near 0
-14 called media near 1; -27 called media near 2; -32 called media near 3; -28 called media near 4; -9 called media near 6; -37 called media near 7; -11 called menu around; -7 called menu around 0
-10 called menu around 1; -20 called menu around 2; -21 called menu around 3; -30 called menu around 4; -40 called menu around 5; -43 called menu around 6; -80 called menu around 7; -13 called menu far
-7 called menu far 0; -12 called menu far 1; -15 called menu far 2; -20 called menu far 3; -55 called menu far 4; -44 called menu far 5; 29 called menu far 6; -20 called menu far 7; -8 called menu near
-7 called menu near 0; -9 called menu near 1; -18 called menu near 2; -12 called menu near 3; -61 called menu near 4; 23 called menu near 5; 22 called menu near 6; -31 called menu near 7
-9 called pull around; -10 called pull around 0; -12 called pull around 1; 48 called pull around 2; -28 called pull around 3; -24 called pull around 4; -34 called pull around 5; 14 called pull around 6
16 called pull around 7; -14 called pull far; -8 called pull far 1; -24 called pull far 2; -8 called pull far 3; -27 called pull far 4; -29 called pull far 5; -18 called pull far 6; -16 called pull near
-10 called pull near 0; -13 called pull near 1; -33 called pull near 2; -21 called pull near 3; 85 called pull near 5; -174 called pull near 6; -14 called related around; -10 called related around 0
-16 called related around 1; -25 called related around 3; -18 called related around 4; -49 called related around 5; 55 called related around 6; -8 called related far 0; 20 called related far 2
18 called related far 3; -73 called related far 5; -39 called related far 6; 54 called related far 7; -14 called related near; -9 called related near 0; -18 called related near 1
-32 called related near 3; -24 called related near 4; -14 called related near 5; -35 called related near 6; -7 called share around 0; -10 called share around 1; -10 called share around 2
-20 called share around 3; 42 called share around 4; -15 called share around 5; -14 called share around 6; 47 called share around 7; -6 called share far; -9 called share far 1; -8 called share far 2
-51 called share far 5; 50 called share far 7; -10 called share near; -7 called share near 0; -14 called share near 1; -16 called share near 2; 57 called share near 3; -16 called share near 5
-54 called share near 6; -11 called tag around; -7 called tag around 0; -24 called tag around 1; -9 called tag around 2; -47 called tag around 3; -30 called tag around 4; 23 called tag around 5
33 called tag around 6; 31 called tag around 7; -11 called tag far 0; -17 called tag far 1; 19 called tag far 2; -15 called tag far 4; -7 called tag far 5; 29 called tag far 6; 47 called tag far 7
-11 called tag near; -8 called tag near 0; -13 called tag near 1; -38 called tag near 2; -8 called tag near 3; -18 called tag near 4; -58 called tag near 5; -157 called tag near 7; 9 capitals 0
16 capitals 1; -24 capitals 2; -22 capitals 3; -9 capitals 4; -12 capitals 5; 25 chosen; -17 chosen 0; -10 chosen 1; 6 chosen 2; 7 chosen 3; 34 chosen 4; 33 chosen 5; 36 chosen 6; 42 chosen 7
-14 chosen in article; -14 chosen in article 0; -13 chosen in article 1; -31 chosen in blockquote; -30 chosen in blockquote 2; -52 chosen in blockquote 3; 36 chosen in blockquote 5; -21 chosen in body
-21 chosen in body 1; -21 chosen in div; -28 chosen in div 0; -53 chosen in div 1; -70 chosen in div 2; -41 chosen in div 3; 35 chosen in div 4; 38 chosen in div 6; -109 chosen in div 7
-61 chosen in figcaption; -17 chosen in figcaption 1; 8 chosen in figcaption 2; -61 chosen in figcaption 3; -101 chosen in figcaption 4; -54 chosen in figcaption 5; -76 chosen in figcaption 6
-82 chosen in figcaption 7; -51 chosen in figure; -50 chosen in figure 2; -23 chosen in figure 3; -86 chosen in h1; -51 chosen in h1 3; -61 chosen in h1 4; -27 chosen in h1 5; 93 chosen in h2
-19 chosen in h2 0; 134 chosen in h2 1; 58 chosen in h2 2; 82 chosen in h2 3; 133 chosen in h2 4; 74 chosen in h2 5; 59 chosen in h2 6; 85 chosen in h3; 78 chosen in h3 1; 104 chosen in h3 2
26 chosen in h3 3; 123 chosen in h3 4; 31 chosen in h3 5; 136 chosen in h4; -9 chosen in h4 1; 66 chosen in h4 2; 139 chosen in h4 3; 186 chosen in h4 4; -13 chosen in h5; -13 chosen in h5 1
-105 chosen in h6; -23 chosen in h6 0; -55 chosen in h6 1; -129 chosen in h6 2; -40 chosen in li; -11 chosen in li 0; -16 chosen in li 1; -67 chosen in li 2; -65 chosen in li 3; -53 chosen in li 4
-92 chosen in li 5; -95 chosen in li 6; 46 chosen in p; 35 chosen in p 0; 38 chosen in p 1; 105 chosen in p 2; 52 chosen in p 3; 40 chosen in p 4; 53 chosen in p 5; 37 chosen in p 6; 49 chosen in p 7
-38 chosen in section; -36 chosen in section 1; -12 chosen in section 2; -15 ended; -19 ended after; 13 ended inside; -9 ends ,; 6 ends :; -13 ends none; 19 ends sentence; -10 ends |; -14 ends —
-69 has separators; -10 heading 0; 12 heading 2; 11 heading 3; -19 heading 5; -14 in address; -14 in address 4; -14 in article; -14 in article 0; -14 in article 1; -11 in aside; -10 in aside 0
-11 in aside 2; -31 in blockquote; -30 in blockquote 2; -52 in blockquote 3; 36 in blockquote 5; -23 in body; -23 in body 1; -11 in body 2; -13 in button; -13 in button 0; -12 in button 1
-24 in button 2; -18 in button 4; -16 in cnx; -13 in cnx 0; -17 in cnx 1; -10 in cnx 2; -27 in cnx-span; -10 in cnx-span 1; -14 in cnx-span 2; -39 in cnx-span 3; -15 in div; -12 in div 0; -19 in div 1
-24 in div 2; -26 in div 3; -15 in div 5; 15 in div 6; -21 in div 7; -7 in fieldset; -7 in fieldset 1; -58 in figcaption; -14 in figcaption 1; 8 in figcaption 2; -61 in figcaption 3; -85 in figcaption 4
-58 in figcaption 5; -73 in figcaption 6; -82 in figcaption 7; -49 in figure; -48 in figure 2; -23 in figure 3; -43 in footer; -25 in footer 2; -28 in footer 5; -26 in form; -11 in form 0; -16 in form 1
-24 in form 2; -20 in form 3; -39 in form 4; -24 in form 5; -56 in h1; -28 in h1 2; -33 in h1 4; -157 in h1 5; -74 in h1 6; 10 in h2; -17 in h2 0; 32 in h2 2; 15 in h2 4; 59 in h2 6; -8 in h3 0
6 in h3 2; 19 in h3 3; 45 in h3 5; -13 in h3 6; -11 in h4 0; -19 in h4 1; 11 in h4 2; 21 in h4 3; 19 in h4 4; -45 in h5; -12 in h5 1; -39 in h5 2; -70 in h5 4; -104 in h5 5; -24 in h6; -8 in h6 0
-43 in h6 1; -76 in h6 2; -9 in h6 3; -30 in h6 4; -17 in header; -13 in header 0; -14 in header 1; -23 in legend; -24 in legend 2; -11 in li; -8 in li 0; -10 in li 1; -23 in li 2; -43 in li 3
-39 in li 4; -94 in li 5; -188 in li 6; -210 in li 7; -11 in main; -8 in main 2; -17 in nav; -13 in nav 1; -11 in nav 2; -14 in nav 3; 22 in p; -13 in p 0; -6 in p 1; 10 in p 2; 29 in p 5; 32 in p 6
32 in p 7; -20 in section; -30 in section 1; -14 in section 2; -6 in section 3; -12 in td; -6 in td 0; -9 in td 1; -13 in td 2; -13 in td 3; -16 in td 5; -29 in td 6; -22 in td 7; -23 in ul; -8 in ul 0
-22 in ul 4; -22 in ul 5; 12 inside article; -15 inside article 0; -14 inside article 1; 9 inside article 3; 10 inside article 4; 41 inside article 5; 33 inside article 6; 30 inside article 7
-18 inside aside; -10 inside aside 0; -15 inside aside 1; -25 inside aside 2; -30 inside aside 3; 6 inside aside 4; -67 inside aside 5; -187 inside aside 6; -33 inside aside 7; -179 inside blockquote
-68 inside blockquote 2; -118 inside blockquote 3; -103 inside blockquote 4; -244 inside blockquote 6; 50 inside blockquote 7; -28 inside button; -22 inside button 1; -8 inside button 3
-65 inside button 4; -102 inside figcaption; -7 inside figcaption 0; -21 inside figcaption 1; -56 inside figcaption 3; -89 inside figcaption 4; -153 inside figcaption 5; -163 inside figcaption 6
-72 inside figure; -15 inside figure 0; -21 inside figure 1; -28 inside figure 2; -63 inside figure 3; -75 inside figure 4; -71 inside figure 5; -159 inside figure 6; -82 inside figure 7
-11 inside footer; -8 inside footer 0; -10 inside footer 1; -17 inside footer 2; -17 inside footer 3; -27 inside footer 4; -64 inside footer 5; -148 inside footer 6; -105 inside footer 7
-13 inside form; -10 inside form 0; -8 inside form 1; -16 inside form 2; -14 inside form 3; -40 inside form 4; -38 inside form 5; -10 inside form 6; -56 inside h2; -177 inside h2 5; -13 inside header
-8 inside header 0; -11 inside header 1; -24 inside header 2; -56 inside header 3; -97 inside header 4; 47 inside header 5; 102 inside header 6; -30 inside header 7; -10 inside li; -8 inside li 0
-8 inside li 1; -43 inside li 3; -14 inside li 5; -92 inside li 6; -103 inside li 7; -15 inside main 0; -16 inside main 1; 12 inside main 2; 14 inside main 3; -20 inside main 4; 20 inside main 5
-10 inside main 7; -8 inside nav; -8 inside nav 0; -8 inside nav 1; -9 inside nav 2; -9 inside nav 3; -83 inside nav 4; -20 inside nav 5; -33 inside nav 6; -36 inside nav 7; -11 inside p; -11 inside p 0
-11 inside table; -9 inside table 1; -13 inside table 2; -13 inside table 3; -16 inside table 5; -29 inside table 6; -22 inside table 7; -23 is account; 80 is account long; -82 is account middle
-21 is account short; -37 is address; -44 is address long; -126 is address middle; 6 is address short; -27 is advertisement; -50 is advertisement long; -44 is advertisement middle
-22 is advertisement short; -43 is appeal; -30 is appeal long; -130 is appeal middle; -12 is appeal short; -18 is byline; -13 is byline long; -32 is byline middle; -15 is byline short
-70 is caption or credit; 7 is caption or credit long; -156 is caption or credit middle; -41 is caption or credit short; -24 is comments; -111 is comments long; -38 is comments middle
-14 is comments short; -55 is cut off; -22 is date; -75 is date middle; -18 is date short; -26 is legal; -33 is legal long; -33 is legal middle; -19 is legal short; -10 is navigation
-10 is navigation short; -36 is newsletter; -66 is newsletter long; -127 is newsletter middle; -15 is newsletter short; -82 is note of the desk; -75 is note of the desk long
-71 is note of the desk middle; -16 is note of the desk short; -90 is note on the author; -103 is note on the author long; -33 is note on the author middle; -55 is note on the author short
-28 is other stories; -100 is other stories middle; -22 is other stories short; -25 is player; -171 is player long; -27 is player middle; -12 is player short; -7 is prices; -8 is prices middle
-20 is sharing; -17 is sharing long; -132 is sharing middle; -14 is sharing short; -14 kin 0; -61 kin 0 after long; -15 kin 0 after short; -88 kin 0 before long; -10 kin 0 before short
232 kin 0 inside long; -29 kin 0 inside short; -46 kin 1; -57 kin 1 after long; -23 kin 1 after short; -104 kin 1 before long; -11 kin 1 before short; 126 kin 1 inside long; -6 kin 1 inside short
-14 kin 2; -77 kin 2 after long; -27 kin 2 after short; 58 kin 2 before long; -23 kin 2 before short; 54 kin 2 inside long; 41 kin 2 inside short; -65 kin 3 after long; -17 kin 3 after short
-13 kin 3 before long; -14 kin 3 before short; 42 kin 3 inside long; 8 kin 3 inside short; 19 kin 4; -146 kin 4 after long; -39 kin 4 after short; 64 kin 4 before long; -53 kin 4 before short
44 kin 4 inside long; -51 kin 4 inside short; 20 kin 5; -63 kin 5 after long; -62 kin 5 after short; 24 kin 5 before long; -13 kin 5 before short; 30 kin 5 inside long; 32 kin 5 inside short; 8 kin 6
177 kin 6 after long; 141 kin 6 before long; -8 kin 6 before short; -22 kin 6 inside long; -15 links all; -8 links all 0; -12 links all 1; -12 links all 2; -34 links all 3; -25 links all 4
-44 links all 5; -83 links all 6; -105 links all 7; -11 links most; -8 links most 0; -9 links most 1; -9 links most 2; -65 links most 3; -25 links most 4; 28 links most 6; 32 links most 7
-12 links none 0; -16 links none 1; -15 links none 2; 8 links none 3; 22 links none 4; 21 links none 5; 28 links none 6; 29 links none 7; -11 links some; -7 links some 0; -9 links some 1
-45 links some 2; -31 links some 3; -76 links some 4; -43 links some 5; 7 links some 6; 17 links some 7; -13 long after 0; -20 long after 1; 27 long after 4; -61 long after 6; -7 long before 0
-9 long before 1; -14 long before 2; 25 long before 4; 13 long before 5; -56 long before 6; 47 long inside; -12 near 00; 13 near 01; 25 near 11; -14 not chosen; -8 not chosen 0; -12 not chosen 1
-20 not chosen 2; -23 not chosen 3; -25 not chosen 4; -34 not chosen 5; -39 not chosen 6; -26 not chosen 7; -14 not chosen in address; -14 not chosen in address 4; -9 not chosen in article
-9 not chosen in article 1; -11 not chosen in aside; -10 not chosen in aside 0; -11 not chosen in aside 2; -17 not chosen in body; -12 not chosen in body 1; -11 not chosen in body 2
-13 not chosen in button; -13 not chosen in button 0; -12 not chosen in button 1; -24 not chosen in button 2; -18 not chosen in button 4; -16 not chosen in cnx; -13 not chosen in cnx 0
-17 not chosen in cnx 1; -10 not chosen in cnx 2; -27 not chosen in cnx-span; -10 not chosen in cnx-span 1; -14 not chosen in cnx-span 2; -39 not chosen in cnx-span 3; -14 not chosen in div
-10 not chosen in div 0; -16 not chosen in div 1; -20 not chosen in div 2; -25 not chosen in div 3; -21 not chosen in div 5; -18 not chosen in div 6; 120 not chosen in div 7; -7 not chosen in fieldset
-7 not chosen in fieldset 1; -28 not chosen in figcaption; -7 not chosen in figcaption 4; -53 not chosen in figcaption 5; -16 not chosen in figcaption 6; -9 not chosen in figure
-9 not chosen in figure 2; -43 not chosen in footer; -25 not chosen in footer 2; -28 not chosen in footer 5; -26 not chosen in form; -11 not chosen in form 0; -16 not chosen in form 1
-24 not chosen in form 2; -20 not chosen in form 3; -39 not chosen in form 4; -24 not chosen in form 5; -52 not chosen in h1; -28 not chosen in h1 2; 22 not chosen in h1 3; -28 not chosen in h1 4
-164 not chosen in h1 5; -74 not chosen in h1 6; -14 not chosen in h2; -15 not chosen in h2 0; -16 not chosen in h2 1; 18 not chosen in h2 2; -37 not chosen in h2 3; -24 not chosen in h2 4
-20 not chosen in h2 5; -19 not chosen in h3; -8 not chosen in h3 0; -22 not chosen in h3 1; -47 not chosen in h3 2; 14 not chosen in h3 3; -39 not chosen in h3 4; 46 not chosen in h3 5
-13 not chosen in h3 6; -24 not chosen in h4; -11 not chosen in h4 0; -20 not chosen in h4 1; -36 not chosen in h4 2; -39 not chosen in h4 3; -32 not chosen in h4 4; -51 not chosen in h5
-8 not chosen in h5 1; -39 not chosen in h5 2; -70 not chosen in h5 4; -104 not chosen in h5 5; -14 not chosen in h6; -20 not chosen in h6 2; -9 not chosen in h6 3; -30 not chosen in h6 4
-17 not chosen in header; -13 not chosen in header 0; -14 not chosen in header 1; -23 not chosen in legend; -24 not chosen in legend 2; -8 not chosen in li; -8 not chosen in li 0; -9 not chosen in li 1
-18 not chosen in li 2; -23 not chosen in li 3; -29 not chosen in li 4; -68 not chosen in li 5; -170 not chosen in li 6; -210 not chosen in li 7; -11 not chosen in main; -8 not chosen in main 2
-18 not chosen in nav; -13 not chosen in nav 1; -11 not chosen in nav 2; -14 not chosen in nav 3; -35 not chosen in p; -17 not chosen in p 0; -15 not chosen in p 1; -29 not chosen in p 2
-31 not chosen in p 3; -67 not chosen in p 4; -61 not chosen in p 5; -33 not chosen in p 6; -30 not chosen in p 7; -10 not chosen in section; -7 not chosen in section 1; -6 not chosen in section 3
-12 not chosen in td; -6 not chosen in td 0; -9 not chosen in td 1; -13 not chosen in td 2; -13 not chosen in td 3; -16 not chosen in td 5; -29 not chosen in td 6; -22 not chosen in td 7
-23 not chosen in ul; -8 not chosen in ul 0; -22 not chosen in ul 4; -22 not chosen in ul 5; 33 open after 1; -106 open after 2; -40 open after 3; -14 open after 4; -14 open after 5; -80 open before 1
-15 open before 2; 87 open before 3; 41 open before 4; -19 open before 5; -32 open before 6; -53 open inside; 30 opens a quotation; -12 opens small; 52 quotes; 69 reports; -69 short after 1
-36 short after 2; -8 short after 3; -18 short after 4; -12 short after 5; -12 short after 6; -74 short before 1; -36 short before 2; -21 short before 3; -8 short before 4; -16 short before 5
-9 short before 6; -67 shouts; -8 size 0; -21 size 0 ends :; -8 size 0 ends none; -8 size 0 ends sentence; -13 size 1; -6 size 1 ends ,; -17 size 1 ends :; -13 size 1 ends none; -19 size 1 ends sentence
-14 size 1 ends —; -16 size 2; -12 size 2 ends ,; 52 size 2 ends :; -18 size 2 ends none; -15 size 3; -21 size 3 ends none; -10 size 3 ends |; -7 size 4; 87 size 4 ends :; -16 size 4 ends none
16 size 4 ends sentence; 61 size 5 ends :; -14 size 5 ends none; 10 size 5 ends sentence; 22 size 6; 64 size 6 ends :; -84 size 6 ends none; 29 size 6 ends sentence; 25 size 7; 36 size 7 ends :
30 size 7 ends none; 24 size 7 ends sentence; -59 speaks to you short; -13 stops 0; -29 stops 1; 34 stops 4; 9 stops 5; -26 stops 6; 21 tells the past; -9 times 2; -13 times 3
`;
