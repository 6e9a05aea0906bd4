/** Fitted by bench/intake.ts; not to be edited by hand. */
export const forHtml = `
-13 -1: edge; -6 -1: is account; 32 -1: is account long; -12 -1: is account middle; -8 -1: is account short; -3 -1: is address long; -7 -1: is advertisement long; -9 -1: is advertisement middle
-7 -1: is appeal; 8 -1: is appeal middle; -13 -1: is appeal short; -7 -1: is byline; -15 -1: is byline long; -4 -1: is byline middle; -7 -1: is byline short; 7 -1: is caption or credit
13 -1: is caption or credit long; -14 -1: is caption or credit middle; 18 -1: is caption or credit short; -6 -1: is comments long; -6 -1: is cut off; -10 -1: is date; -11 -1: is date short
-8 -1: is legal; -3 -1: is legal long; -8 -1: is legal middle; -10 -1: is legal short; -9 -1: is navigation; -9 -1: is navigation short; -10 -1: is newsletter; -13 -1: is newsletter long
-19 -1: is newsletter middle; -8 -1: is newsletter short; -39 -1: is note of the desk; -20 -1: is note on the author; -20 -1: is note on the author long; -27 -1: is note on the author middle
-8 -1: is note on the author short; -13 -1: is other stories; -39 -1: is other stories middle; -10 -1: is other stories short; -8 -1: is player; -8 -1: is player long; -8 -1: is player short
-6 -1: is sharing; 5 -1: is sharing long; -15 -1: is sharing middle; -5 -1: is sharing short; -6 -1: none 0; -7 -1: none 1; -8 -1: none 2; -6 -1: none 3; 4 -1: none 4; -12 -1: none 6; 6 -1: none 7
-4 -1: sentence 0; -11 -1: sentence 1; 7 -1: sentence 2; -11 -1: sentence 3; -16 -1: sentence 4; 10 -1: sentence 5; 10 -1: sentence 6; 13 -1: sentence 7; -16 -2: edge; -4 -2: none 0; -7 -2: none 1
-4 -2: none 2; -4 -2: none 3; -5 -2: none 4; 11 -2: none 6; 9 -2: none 7; -5 -2: sentence 0; -19 -2: sentence 1; 10 -2: sentence 2; -6 -2: sentence 3; 7 -2: sentence 6; 10 -2: sentence 7; -12 1: edge
-7 1: is account; 7 1: is account long; -7 1: is account middle; -7 1: is account short; -7 1: is address long; 16 1: is address middle; -7 1: is address short; -5 1: is advertisement long
-9 1: is appeal; 8 1: is appeal middle; -15 1: is appeal short; 9 1: is byline; 4 1: is byline long; 12 1: is byline short; -17 1: is caption or credit long; 13 1: is caption or credit short
-6 1: is comments; -11 1: is comments long; -6 1: is comments short; -8 1: is cut off; -8 1: is date middle; -9 1: is legal; -10 1: is legal long; -9 1: is legal middle; -9 1: is legal short
-8 1: is navigation; -8 1: is navigation short; -11 1: is newsletter; 26 1: is newsletter long; -14 1: is newsletter middle; -13 1: is newsletter short; -32 1: is note of the desk
-13 1: is note on the author long; 13 1: is note on the author short; -6 1: is other stories; -35 1: is other stories middle; -4 1: is other stories short; -7 1: is player; -34 1: is player long
-5 1: is player short; -9 1: is sharing; -11 1: is sharing long; -14 1: is sharing middle; -8 1: is sharing short; -6 1: none 0; -6 1: none 1; -7 1: none 2; -15 1: none 3; -12 1: none 5; -20 1: none 6
-4 1: sentence 0; -58 1: sentence 1; 5 1: sentence 2; 12 1: sentence 5; 14 1: sentence 6; 9 1: sentence 7; -12 2: edge; -7 2: none 0; -6 2: none 1; -8 2: none 3; -17 2: none 5; -14 2: none 6
-5 2: sentence 0; -21 2: sentence 1; 20 2: sentence 2; 4 2: sentence 3; -7 2: sentence 5; 13 2: sentence 6; 12 2: sentence 7; -8 all capitals; 4 asks; -6 bullet; -5 bullet 0; -6 bullet 1; -8 bullet 2
-15 bullet 3; -10 bullet 5; -98 bullet 6; -176 bullet 7; -15 called advert around; -9 called advert around 0; -9 called advert around 1; -25 called advert around 4; -40 called advert around 5
-6 called advert far; -6 called advert far 0; -9 called advert far 1; -20 called advert far 2; -24 called advert far 3; -25 called advert far 4; 19 called advert far 5; -11 called advert near
-7 called advert near 0; -9 called advert near 1; -26 called advert near 2; -24 called advert near 4; 3 called body around; -8 called body around 0; -5 called body around 1; 4 called body around 3
-7 called body around 4; 13 called body around 5; 13 called body around 6; 9 called body around 7; -6 called body far; -6 called body far 0; -7 called body far 1; -6 called body far 2
-9 called body far 3; -11 called body far 4; -8 called body far 5; 7 called body far 6; -8 called body far 7; -6 called body near 0; -6 called body near 1; -14 called body near 2; -17 called body near 3
-9 called body near 4; -50 called body near 5; 17 called body near 6; 31 called body near 7; -11 called byline around; -6 called byline around 0; -6 called byline around 1; -9 called byline around 2
-8 called byline around 3; -41 called byline around 6; 9 called byline far; -7 called byline far 0; -7 called byline far 1; -11 called byline far 2; 70 called byline far 3; -12 called byline near
-6 called byline near 0; -7 called byline near 1; -17 called byline near 2; 9 called byline near 3; -48 called byline near 5; -54 called byline near 6; 43 called caption around; -30 called caption near
-11 called caption near 1; -7 called caption near 2; -12 called caption near 3; -17 called caption near 4; -56 called caption near 5; -30 called caption near 6; -13 called comment around
-5 called comment around 0; -8 called comment around 1; -7 called comment around 2; -10 called comment around 3; -26 called comment around 4; -40 called comment around 7; 18 called comment far
-6 called comment far 0; -9 called comment far 1; -8 called comment far 2; -12 called comment far 3; 16 called comment far 7; -12 called comment near; -5 called comment near 0; -5 called comment near 1
-12 called comment near 3; -31 called comment near 4; -40 called comment near 7; -9 called date around; -8 called date around 0; -11 called date around 1; -11 called date around 2
-30 called date around 3; -36 called date around 4; 13 called date around 5; 15 called date around 6; 6 called date far; -7 called date far 0; -9 called date far 1; 35 called date far 2
7 called date far 4; 4 called date far 5; 12 called date far 6; 53 called date far 7; -10 called date near; -7 called date near 0; -9 called date near 1; -11 called date near 2; -18 called date near 3
-35 called date near 4; -8 called letter around; -4 called letter around 0; -7 called letter around 1; -7 called letter around 2; -13 called letter around 3; -12 called letter around 5
-27 called letter around 6; -24 called letter far; -8 called letter far 1; -49 called letter far 4; -55 called letter far 5; -6 called letter near 0; 3 called letter near 2; -7 called letter near 4
-23 called letter near 5; -6 called letter near 6; 17 called letter near 7; -11 called media around; -6 called media around 0; -9 called media around 1; -20 called media around 2
-19 called media around 3; -14 called media around 4; -9 called media around 6; -8 called media far; -6 called media far 0; -9 called media far 1; -18 called media far 2; -16 called media far 3
-10 called media far 4; 10 called media far 5; 3 called media far 6; 30 called media far 7; -7 called media near; -6 called media near 0; -9 called media near 1; -18 called media near 2
-15 called media near 3; -25 called media near 6; -8 called menu around; -5 called menu around 0; -6 called menu around 1; -9 called menu around 2; -13 called menu around 3; -22 called menu around 4
-24 called menu around 5; -17 called menu around 6; -42 called menu around 7; -8 called menu far; -5 called menu far 0; -6 called menu far 1; -9 called menu far 2; -12 called menu far 3
-27 called menu far 4; -23 called menu far 5; 6 called menu far 6; -23 called menu far 7; -6 called menu near; -4 called menu near 0; -6 called menu near 1; -8 called menu near 2; -8 called menu near 3
-16 called menu near 4; 6 called menu near 5; -3 called menu near 6; -26 called menu near 7; -7 called pull around; -4 called pull around 0; -6 called pull around 1; 17 called pull around 2
-10 called pull around 3; -17 called pull around 4; -28 called pull around 5; -3 called pull around 6; -4 called pull near; -4 called pull near 0; -6 called pull near 1; -18 called pull near 2
-13 called pull near 3; 40 called pull near 5; -80 called pull near 6; -7 called related around; -6 called related around 0; -7 called related around 1; -13 called related around 3
-5 called related around 4; -25 called related around 5; 5 called related around 6; -5 called related far; -4 called related far 0; -4 called related far 1; -12 called related far 4
-28 called related far 5; -6 called related far 6; -4 called related near; -4 called related near 0; -7 called related near 1; -14 called related near 3; 4 called related near 4
-9 called related near 5; -5 called share around 0; -7 called share around 1; -8 called share around 2; -17 called share around 3; -17 called share around 5; 5 called share far; -4 called share far 0
-8 called share far 1; -7 called share near; -5 called share near 0; -8 called share near 1; -10 called share near 2; -5 called share near 3; -10 called share near 5; -7 called tag around
-4 called tag around 0; -11 called tag around 1; -8 called tag around 2; -29 called tag around 3; -31 called tag around 4; 15 called tag around 5; 15 called tag around 6; -6 called tag far 0
-9 called tag far 1; 10 called tag far 2; -7 called tag far 5; 14 called tag far 6; 44 called tag far 7; -7 called tag near; -5 called tag near 0; -8 called tag near 1; -10 called tag near 2
5 capitals 0; 6 capitals 1; -10 capitals 2; -9 capitals 3; -7 capitals 4; -6 capitals 5; 14 chosen; -8 chosen 0; -3 chosen 1; 4 chosen 3; 20 chosen 4; 18 chosen 5; 20 chosen 6; 19 chosen 7
-13 chosen in body; -13 chosen in body 1; -7 chosen in div; -9 chosen in div 0; -17 chosen in div 1; -21 chosen in div 2; -13 chosen in div 3; 31 chosen in div 4; -11 chosen in div 5; 13 chosen in div 6
-84 chosen in div 7; -22 chosen in figcaption; -7 chosen in figcaption 1; -19 chosen in figcaption 3; -31 chosen in figcaption 4; -26 chosen in figcaption 5; -37 chosen in h1; 53 chosen in h2
59 chosen in h2 1; 34 chosen in h2 2; 40 chosen in h2 3; 68 chosen in h2 4; 34 chosen in h3; 34 chosen in h3 1; 39 chosen in h3 2; 13 chosen in h3 3; 44 chosen in h3 4; 28 chosen in h3 5
52 chosen in h4; 34 chosen in h4 2; -11 chosen in li; -6 chosen in li 0; -7 chosen in li 1; -19 chosen in li 2; -14 chosen in li 3; -6 chosen in li 4; -20 chosen in li 5; 23 chosen in p
44 chosen in p 2; 9 chosen in p 3; 20 chosen in p 4; 26 chosen in p 5; 20 chosen in p 6; 23 chosen in p 7; -9 ended; -10 ended after; -5 ends ,; -4 ends :; -5 ends none; 9 ends sentence
-29 has separators; -5 heading 0; -3 heading 1; 4 heading 2; 5 heading 3; -4 heading 4; 38 heading 6; -9 in article; -8 in aside; -7 in aside 0; -12 in body; -13 in body 1; -6 in button; -7 in button 0
-6 in button 1; -10 in button 2; -9 in div; -6 in div 0; -9 in div 1; -10 in div 2; -12 in div 3; -6 in div 4; -10 in div 5; 6 in div 6; -21 in div 7; -21 in figcaption; -6 in figcaption 1
-19 in figcaption 3; -28 in figcaption 4; -25 in figcaption 5; -53 in figcaption 6; -12 in form; -8 in form 0; -10 in form 1; -25 in h1; 5 in h1 3; -19 in h1 4; -68 in h1 5; 3 in h2; -7 in h2 0
14 in h2 2; 3 in h2 3; 6 in h3; -4 in h3 0; 4 in h3 2; 8 in h3 3; 4 in h3 4; 26 in h3 5; -5 in h4 0; -7 in h4 1; 3 in h4 2; 8 in h4 3; -20 in h5; -8 in h5 1; -19 in h6; -27 in h6 1; -53 in h6 2
-9 in header; -9 in header 0; -9 in header 1; -6 in li; -5 in li 0; -6 in li 1; -9 in li 2; -13 in li 3; -11 in li 4; -23 in li 5; -105 in li 6; -10 in nav; -10 in nav 1; 12 in p; -9 in p 0; -6 in p 1
5 in p 2; -7 in p 3; 3 in p 4; 13 in p 5; 17 in p 6; 19 in p 7; -10 in section; -4 in section 0; -16 in section 1; 6 inside article; -7 inside article 0; -6 inside article 1; 3 inside article 4
16 inside article 5; 17 inside article 6; 20 inside article 7; -10 inside aside; -6 inside aside 0; -8 inside aside 1; -8 inside aside 2; -14 inside aside 3; -3 inside aside 4; -26 inside aside 5
-86 inside aside 6; 22 inside blockquote; -21 inside blockquote 5; -13 inside button; -12 inside button 1; -20 inside button 4; -26 inside figcaption; -55 inside figcaption 5; -27 inside figure
-11 inside figure 1; -13 inside figure 2; -21 inside figure 3; -32 inside figure 4; -27 inside figure 5; -65 inside figure 6; -8 inside footer; -5 inside footer 0; -7 inside footer 1
-11 inside footer 2; -11 inside footer 3; -20 inside footer 4; -33 inside footer 5; -77 inside footer 6; -79 inside footer 7; -8 inside form; -6 inside form 0; -5 inside form 1; -8 inside form 2
-8 inside form 3; -24 inside form 5; -18 inside h2; -5 inside header; -6 inside header 0; -7 inside header 1; -11 inside header 2; -12 inside header 3; -22 inside header 4; 48 inside header 5
26 inside header 6; -6 inside li; -4 inside li 0; -5 inside li 1; -6 inside li 2; -16 inside li 3; -11 inside li 5; -58 inside li 6; -8 inside main 0; -8 inside main 1; -6 inside main 4; 4 inside main 5
9 inside main 6; -5 inside nav; -5 inside nav 0; -5 inside nav 1; -6 inside nav 2; -13 inside nav 3; -36 inside nav 4; -25 inside nav 5; -15 inside nav 6; -7 inside p; -9 is account; 33 is account long
-28 is account middle; -10 is account short; -21 is address; -39 is address long; -70 is address middle; -13 is advertisement; -23 is advertisement long; -22 is advertisement middle
-11 is advertisement short; -17 is appeal; -16 is appeal long; -51 is appeal middle; -9 is appeal short; -10 is byline; -19 is byline middle; -8 is byline short; -34 is caption or credit
-19 is caption or credit long; -61 is caption or credit middle; -21 is caption or credit short; -10 is comments; -44 is comments long; -8 is comments short; -25 is cut off; -11 is date
-34 is date middle; -10 is date short; -10 is legal; -9 is legal long; -18 is legal middle; -9 is legal short; -7 is navigation; -7 is navigation short; -18 is newsletter; -57 is newsletter long
-62 is newsletter middle; -7 is newsletter short; -44 is note of the desk; -48 is note on the author; -95 is note on the author long; -28 is note on the author middle; -20 is note on the author short
-15 is other stories; -75 is other stories middle; -9 is other stories short; -12 is player; -86 is player long; -6 is player short; -8 is sharing; -9 is sharing long; -52 is sharing middle
-6 is sharing short; -8 kin 0; -32 kin 0 after long; -7 kin 0 after short; -41 kin 0 before long; -6 kin 0 before short; 133 kin 0 inside long; -12 kin 0 inside short; -25 kin 1; -30 kin 1 after long
-13 kin 1 after short; -47 kin 1 before long; -13 kin 1 before short; 43 kin 1 inside long; -7 kin 2; -38 kin 2 after long; -13 kin 2 after short; 7 kin 2 before long; -11 kin 2 before short
26 kin 2 inside long; 35 kin 2 inside short; -30 kin 3 after long; -9 kin 3 after short; -13 kin 3 before long; -6 kin 3 before short; 26 kin 3 inside long; 10 kin 4; -66 kin 4 after long
-16 kin 4 after short; 16 kin 4 before long; -17 kin 4 before short; 22 kin 4 inside long; -13 kin 4 inside short; 8 kin 5; -29 kin 5 after long; -24 kin 5 after short; 17 kin 5 before long
-3 kin 5 before short; 12 kin 5 inside long; 12 kin 5 inside short; 73 kin 6 after long; -3 kin 6 after short; 64 kin 6 before long; -6 kin 6 before short; -5 kin 6 inside long; -7 links all
-6 links all 0; -7 links all 1; -7 links all 2; -15 links all 3; -10 links all 4; -25 links all 5; -23 links all 6; -5 links most; -4 links most 0; -5 links most 1; -7 links most 2; -26 links most 3
-6 links most 4; -10 links most 5; 12 links most 6; -6 links none 0; -7 links none 1; -6 links none 2; 5 links none 4; 13 links none 5; 14 links none 6; 14 links none 7; -6 links some; -4 links some 0
-5 links some 1; -19 links some 2; -16 links some 3; -54 links some 4; -27 links some 5; 8 links some 6; 6 links some 7; -6 long after 0; -8 long after 1; 3 long after 2; 13 long after 4; 6 long after 5
-30 long after 6; -5 long before 0; -7 long before 1; 11 long before 4; 10 long before 5; -37 long before 6; 23 long inside; -7 near 00; 6 near 01; 14 near 11; -8 not chosen; -6 not chosen 0
-7 not chosen 1; -10 not chosen 2; -12 not chosen 3; -17 not chosen 4; -17 not chosen 5; -21 not chosen 6; -9 not chosen 7; -8 not chosen in aside; -7 not chosen in aside 0; -11 not chosen in body
-6 not chosen in button; -7 not chosen in button 0; -6 not chosen in button 1; -10 not chosen in button 2; -10 not chosen in div; -6 not chosen in div 0; -8 not chosen in div 1; -10 not chosen in div 2
-12 not chosen in div 3; -12 not chosen in div 4; -10 not chosen in div 5; -5 not chosen in div 6; 51 not chosen in div 7; -12 not chosen in figcaption; -13 not chosen in figcaption 4
-12 not chosen in form; -8 not chosen in form 0; -10 not chosen in form 1; -24 not chosen in h1; 14 not chosen in h1 3; -17 not chosen in h1 4; -74 not chosen in h1 5; -11 not chosen in h2
-6 not chosen in h2 0; -10 not chosen in h2 1; 3 not chosen in h2 2; -17 not chosen in h2 3; -20 not chosen in h2 4; -14 not chosen in h2 5; -4 not chosen in h3; -4 not chosen in h3 0
-9 not chosen in h3 1; -14 not chosen in h3 2; 4 not chosen in h3 3; -11 not chosen in h3 4; 26 not chosen in h3 5; -10 not chosen in h4; -5 not chosen in h4 0; -8 not chosen in h4 1
-15 not chosen in h4 2; -16 not chosen in h4 3; -15 not chosen in h4 4; -22 not chosen in h5; -6 not chosen in h5 1; -12 not chosen in h6; -9 not chosen in header; -9 not chosen in header 0
-9 not chosen in header 1; -6 not chosen in li; -5 not chosen in li 0; -6 not chosen in li 1; -8 not chosen in li 2; -13 not chosen in li 3; -12 not chosen in li 4; -29 not chosen in li 5
-11 not chosen in nav; -10 not chosen in nav 1; -14 not chosen in p; -10 not chosen in p 0; -8 not chosen in p 1; -11 not chosen in p 2; -17 not chosen in p 3; -29 not chosen in p 4
-34 not chosen in p 5; -11 not chosen in p 6; 5 not chosen in p 7; -5 not chosen in section; -4 not chosen in section 0; -66 open after 2; -25 open after 3; -11 open after 4; -9 open after 5
-5 open after 6; -30 open before 1; 3 open before 2; 55 open before 3; 8 open before 4; -14 open before 5; -5 open before 6; -17 open inside; 21 opens a quotation; -7 opens small; -6 pure 0; -5 pure 0 0
-7 pure 0 1; -8 pure 0 2; -9 pure 0 3; -7 pure 0 4; -12 pure 0 5; -21 pure 0 6; -28 pure 0 7; -10 pure 0 long; -14 pure 0 long 2; -15 pure 0 long 3; -5 pure 0 long 4; -12 pure 0 long 5
-21 pure 0 long 6; -28 pure 0 long 7; -6 pure 0 short; -5 pure 0 short 0; -7 pure 0 short 1; -8 pure 0 short 2; -8 pure 0 short 3; -24 pure 0 short 4; -9 pure 1; -6 pure 1 0; -9 pure 1 1; -19 pure 1 3
4 pure 1 4; -23 pure 1 5; -30 pure 1 6; -14 pure 1 long; -4 pure 1 long 4; -23 pure 1 long 5; -30 pure 1 long 6; -6 pure 1 short; -6 pure 1 short 0; -9 pure 1 short 1; -19 pure 1 short 3
74 pure 1 short 4; 39 pure 2; 39 pure 2 long; 6 pure 3; -7 pure 3 1; -8 pure 3 2; 12 pure 3 3; 3 pure 3 4; 11 pure 3 6; 13 pure 3 7; 7 pure 3 long; 15 pure 3 long 3; -15 pure 3 long 4; 11 pure 3 long 6
13 pure 3 long 7; 5 pure 3 short; -7 pure 3 short 1; -8 pure 3 short 2; 11 pure 3 short 3; 55 pure 3 short 4; 19 pure 4; 7 pure 4 1; 15 pure 4 2; -9 pure 4 4; 19 pure 4 5; 21 pure 4 6; 17 pure 4 7
19 pure 4 long; 28 pure 4 long 3; -11 pure 4 long 4; 19 pure 4 long 5; 21 pure 4 long 6; 17 pure 4 long 7; 3 pure 4 short; 7 pure 4 short 1; 15 pure 4 short 2; -29 pure 4 short 3; 12 pure 4 short 4
23 quotes; 25 reports; 3 several sentences; -27 short after 1; -14 short after 2; -8 short after 3; -10 short after 4; -9 short after 5; -7 short after 6; -27 short before 1; -13 short before 2
-9 short before 3; -7 short before 4; -10 short before 5; -5 short before 6; -18 shouts; -6 size 0; -8 size 0 ends :; -6 size 0 ends none; -5 size 0 ends sentence; -7 size 1; -9 size 1 ends :
-7 size 1 ends none; -12 size 1 ends sentence; -7 size 2; -9 size 2 ends none; 7 size 2 ends sentence; -7 size 3; -10 size 3 ends none; -5 size 4; 16 size 4 ends :; -7 size 4 ends none
-9 size 5 ends none; 6 size 5 ends sentence; 12 size 6; -9 size 6 ends none; 14 size 6 ends sentence; 11 size 7; -16 size 7 ends none; 13 size 7 ends sentence; -5 speaks of us; -8 speaks to you long
-21 speaks to you short; -7 stands above; -5 stands above 0; -9 stands above 1; -14 stands above 2; -5 stands above 3; -7 stands above in button; -8 stands above in button 0; -22 stands above in div
-8 stands above in div 0; -14 stands above in div 1; -22 stands above in div 2; -50 stands above in div 3; -22 stands above in figcaption; -36 stands above in figcaption 4; -5 stands above in h1
-52 stands above in h1 4; -28 stands above in h2; 59 stands above in h3; -4 stands above in li 0; -6 stands above in li 1; 14 stands above in p; 10 stands above long; -3 stands above long 4
-7 stands above short; -5 stands above short 0; -9 stands above short 1; -14 stands above short 2; -5 stands above short 3; 24 stands above short 4; -30 stands below; -8 stands below 0
-7 stands below 1; -22 stands below 3; 16 stands below 5; -91 stands below 6; -5 stands below in div; -8 stands below in div 0; -11 stands below in div 1; 12 stands below in div 2
-18 stands below in figcaption; -24 stands below in figcaption 4; -49 stands below in figcaption 5; -14 stands below in h2; -112 stands below in p; 7 stands below in p 2; 40 stands below in p 4
141 stands below in p 5; -82 stands below long; 7 stands below long 4; 16 stands below long 5; -91 stands below long 6; -10 stands below short; -8 stands below short 0; -7 stands below short 1
-22 stands below short 3; -58 stands below short 4; -12 stands deep; -5 stands deep 0; -10 stands deep 1; -11 stands deep 2; -15 stands deep 3; -22 stands deep 4; -13 stands deep 5; -76 stands deep 6
-44 stands deep 7; -8 stands deep in button; -7 stands deep in button 0; -7 stands deep in button 1; -13 stands deep in div; -6 stands deep in div 0; -10 stands deep in div 1; -12 stands deep in div 2
-17 stands deep in div 3; -31 stands deep in div 4; -29 stands deep in div 5; 67 stands deep in figcaption; -41 stands deep in h1; 8 stands deep in h2; -6 stands deep in h2 1; 55 stands deep in h2 2
8 stands deep in h3; 14 stands deep in h3 3; 21 stands deep in h3 4; -44 stands deep in h5; -17 stands deep in li; -4 stands deep in li 0; -6 stands deep in li 1; -19 stands deep in li 3
-40 stands deep in li 4; -60 stands deep in li 5; -21 stands deep in p; -13 stands deep in p 1; -37 stands deep in p 2; -30 stands deep in p 3; -16 stands deep in p 4; 13 stands deep in p 5
-86 stands deep in p 6; -44 stands deep in p 7; -21 stands deep long; -25 stands deep long 3; -19 stands deep long 4; -13 stands deep long 5; -76 stands deep long 6; -44 stands deep long 7
-9 stands deep short; -5 stands deep short 0; -10 stands deep short 1; -11 stands deep short 2; -13 stands deep short 3; -50 stands deep short 4; 19 stands level; -11 stands level 0; 4 stands level 2
18 stands level 3; 13 stands level 4; 15 stands level 5; 24 stands level 6; 29 stands level 7; 3 stands level in div; -14 stands level in div 1; -5 stands level in div 3; -60 stands level in div 4
-78 stands level in div 7; 36 stands level in h2; 35 stands level in h2 1; 31 stands level in h2 2; 37 stands level in h2 3; 46 stands level in h3; 24 stands level in h3 1; 38 stands level in h3 2
50 stands level in h3 3; 42 stands level in h3 4; 95 stands level in h4; -35 stands level in h6; -31 stands level in h6 1; 24 stands level in p; 14 stands level in p 1; 15 stands level in p 2
12 stands level in p 3; 7 stands level in p 4; 20 stands level in p 5; 21 stands level in p 6; 30 stands level in p 7; 22 stands level long; 20 stands level long 3; 7 stands level long 4
15 stands level long 5; 24 stands level long 6; 29 stands level long 7; 7 stands level short; -11 stands level short 0; 4 stands level short 2; 17 stands level short 3; 39 stands level short 4
-7 stands outside; -5 stands outside 0; -6 stands outside 1; -10 stands outside 2; -13 stands outside 3; -7 stands outside 4; -13 stands outside 5; -34 stands outside 6; -30 stands outside 7
-9 stands outside in article; -12 stands outside in body; -13 stands outside in body 1; -6 stands outside in button; -7 stands outside in button 0; -6 stands outside in button 1
-10 stands outside in button 2; -8 stands outside in div; -5 stands outside in div 0; -8 stands outside in div 1; -14 stands outside in div 2; -11 stands outside in div 3; 8 stands outside in div 4
-9 stands outside in div 5; -53 stands outside in div 6; 35 stands outside in div 7; -41 stands outside in figcaption; -26 stands outside in figcaption 4; -125 stands outside in figcaption 5
-11 stands outside in form; -10 stands outside in form 1; -36 stands outside in h1; -26 stands outside in h1 3; -37 stands outside in h1 4; -39 stands outside in h1 5; -5 stands outside in h2 0
-7 stands outside in h2 1; -13 stands outside in h2 3; 5 stands outside in h2 5; -9 stands outside in h3; -4 stands outside in h3 0; -8 stands outside in h3 1; -14 stands outside in h3 2
-18 stands outside in h3 3; -20 stands outside in h3 4; 24 stands outside in h3 5; -10 stands outside in h4; -5 stands outside in h4 0; -7 stands outside in h4 1; -19 stands outside in h4 2
-15 stands outside in h4 4; -7 stands outside in h5; -8 stands outside in h5 1; -20 stands outside in h6; -11 stands outside in header; -5 stands outside in li; -5 stands outside in li 0
-6 stands outside in li 1; -6 stands outside in li 2; -6 stands outside in li 3; -8 stands outside in li 4; -10 stands outside in nav; -10 stands outside in nav 1; -9 stands outside in p
-10 stands outside in p 0; -7 stands outside in p 1; -17 stands outside in p 3; -4 stands outside in p 4; -23 stands outside in p 5; 3 stands outside in p 6; -8 stands outside in section
-4 stands outside in section 0; -14 stands outside in section 1; -13 stands outside long; -14 stands outside long 2; -15 stands outside long 3; -6 stands outside long 4; -13 stands outside long 5
-34 stands outside long 6; -30 stands outside long 7; -7 stands outside short; -5 stands outside short 0; -6 stands outside short 1; -10 stands outside short 2; -13 stands outside short 3
-16 stands outside short 4; -7 stops 0; -14 stops 1; -3 stops 3; 14 stops 4; 5 stops 5; -10 stops 6; 20 tells the past; -5 times 2; -5 times 3
`;
