/** Fitted by bench/intake.ts; not to be edited by hand. */
export const forText = `
-40 -1: edge; -16 -1: is account; 64 -1: is account long; -53 -1: is account middle; -16 -1: is account short; 28 -1: is address; 11 -1: is address long; 53 -1: is address middle
25 -1: is address short; -8 -1: is advertisement long; -13 -1: is advertisement middle; 6 -1: is advertisement short; -18 -1: is appeal; 9 -1: is appeal long; 16 -1: is appeal middle
-34 -1: is appeal short; -14 -1: is byline; -40 -1: is byline long; 27 -1: is byline middle; -23 -1: is byline short; 10 -1: is caption or credit; 63 -1: is caption or credit long
8 -1: is caption or credit middle; -10 -1: is caption or credit short; -13 -1: is comments; -13 -1: is comments long; -14 -1: is comments short; -24 -1: is date; 22 -1: is date middle
-27 -1: is date short; -13 -1: is legal; -8 -1: is legal long; -19 -1: is legal middle; -14 -1: is legal short; -23 -1: is navigation; -23 -1: is navigation short; -24 -1: is newsletter
14 -1: is newsletter long; -56 -1: is newsletter middle; -19 -1: is newsletter short; -33 -1: is note of the desk; -32 -1: is note on the author; -64 -1: is note on the author middle
-19 -1: is note on the author short; -27 -1: is other stories; -24 -1: is other stories middle; -28 -1: is other stories short; -23 -1: is player; -17 -1: is player long; -23 -1: is player short
-12 -1: is sharing; 14 -1: is sharing long; -27 -1: is sharing middle; -12 -1: is sharing short; -15 -1: none 0; -14 -1: none 1; -13 -1: none 2; -14 -1: none 3; -13 -1: none 6; 14 -1: none 7
-11 -1: sentence 0; -46 -1: sentence 1; 39 -1: sentence 2; -19 -1: sentence 3; -43 -1: sentence 4; 20 -1: sentence 5; 31 -1: sentence 6; 28 -1: sentence 7; -42 -2: edge; -13 -2: none 0; -12 -2: none 1
-8 -2: none 2; -7 -2: none 4; -12 -2: none 5; 10 -2: none 6; -67 -2: none 7; -12 -2: sentence 0; -53 -2: sentence 1; -6 -2: sentence 2; 12 -2: sentence 3; -11 -2: sentence 4; -3 -2: sentence 5
21 -2: sentence 6; 15 -2: sentence 7; -28 1: edge; -18 1: is account; 35 1: is account long; -23 1: is account middle; -20 1: is account short; -9 1: is address long; 68 1: is address middle
-16 1: is address short; 7 1: is advertisement; -43 1: is advertisement long; 5 1: is advertisement middle; 14 1: is advertisement short; -14 1: is appeal; 4 1: is appeal long; 40 1: is appeal middle
-34 1: is appeal short; 4 1: is byline; 37 1: is byline long; -9 1: is byline middle; -20 1: is caption or credit; -35 1: is caption or credit long; 22 1: is caption or credit middle
-35 1: is caption or credit short; -10 1: is comments; -20 1: is comments long; -9 1: is comments short; -18 1: is cut off; -30 1: is date; -15 1: is date middle; -31 1: is date short; -26 1: is legal
-40 1: is legal long; -26 1: is legal middle; -18 1: is legal short; -21 1: is navigation; -21 1: is navigation short; -29 1: is newsletter; 40 1: is newsletter long; -34 1: is newsletter middle
-31 1: is newsletter short; 39 1: is note of the desk; -46 1: is note on the author long; 15 1: is note on the author middle; 41 1: is note on the author short; -4 1: is other stories
-50 1: is other stories middle; -13 1: is player; -58 1: is player long; -10 1: is player short; -16 1: is sharing; -42 1: is sharing long; -32 1: is sharing middle; -14 1: is sharing short
-13 1: none 0; -10 1: none 1; -24 1: none 2; -32 1: none 3; -12 1: none 4; -26 1: none 5; -74 1: none 6; 8 1: none 7; -11 1: sentence 0; -49 1: sentence 1; -7 1: sentence 2; 28 1: sentence 5
42 1: sentence 6; 23 1: sentence 7; -16 2: edge; -12 2: none 0; -12 2: none 1; -3 2: none 2; 8 2: none 3; -4 2: none 4; -45 2: none 5; -42 2: none 6; 23 2: none 7; -13 2: sentence 0; -83 2: sentence 1
32 2: sentence 2; -5 2: sentence 4; -11 2: sentence 5; 23 2: sentence 6; 6 2: sentence 7; -16 all capitals; -10 asks; -7 bias; -88 bullet; 17 capitals 0; 17 capitals 1; -24 capitals 2; -24 capitals 3
-31 capitals 4; -15 capitals 5; -19 ended; -23 ended after; 6 ended inside; -15 ends ,; 46 ends :; -17 ends none; 29 ends sentence; -4 has a number; -43 has separators; -15 is account
90 is account long; -54 is account middle; -17 is account short; -24 is address; -146 is address long; -72 is address middle; 25 is address short; -38 is advertisement; -46 is advertisement long
-98 is advertisement middle; -29 is advertisement short; -40 is appeal; -33 is appeal long; -112 is appeal middle; -19 is appeal short; -30 is byline; 14 is byline long; -67 is byline middle
-24 is byline short; -78 is caption or credit; -28 is caption or credit long; -136 is caption or credit middle; -67 is caption or credit short; -31 is comments; -147 is comments long
-17 is comments short; -45 is cut off; -29 is date; -46 is date middle; -27 is date short; -24 is legal; -36 is legal long; -30 is legal middle; -17 is legal short; -13 is navigation
-13 is navigation short; -24 is newsletter; 38 is newsletter long; -83 is newsletter middle; -16 is newsletter short; -212 is note of the desk; -63 is note on the author; -54 is note on the author long
-80 is note on the author middle; -35 is note on the author short; -17 is other stories; -84 is other stories middle; -12 is other stories short; -36 is player; -155 is player long; -16 is player short
-15 is sharing; -7 is sharing long; -93 is sharing middle; -13 is sharing short; -18 kin 0; -88 kin 0 after long; -17 kin 0 after short; -95 kin 0 before long; -16 kin 0 before short
111 kin 0 inside long; -35 kin 0 inside short; -60 kin 1; -78 kin 1 after long; -38 kin 1 after short; -99 kin 1 before long; -23 kin 1 before short; 140 kin 1 inside long; -15 kin 2
-88 kin 2 after long; -29 kin 2 after short; 43 kin 2 before long; -38 kin 2 before short; 76 kin 2 inside long; 90 kin 2 inside short; 6 kin 3; -80 kin 3 after long; -26 kin 3 after short
-17 kin 3 before short; 71 kin 3 inside long; 19 kin 3 inside short; 39 kin 4; -124 kin 4 after long; -54 kin 4 after short; 48 kin 4 before long; -27 kin 4 before short; 68 kin 4 inside long
-38 kin 4 inside short; 28 kin 5; -89 kin 5 after long; -72 kin 5 after short; -19 kin 5 before short; 45 kin 5 inside long; 61 kin 5 inside short; 94 kin 6 after long; -7 kin 6 after short
55 kin 6 before long; -15 kin 6 before short; -7 kin 6 inside long; -11 long after 0; -21 long after 1; 8 long after 3; 7 long after 4; -8 long after 5; -92 long after 6; -11 long before 0
-13 long before 1; 7 long before 3; 17 long before 4; 22 long before 5; -34 long before 6; 72 long inside; -17 near 00; 25 near 01; 6 near 10; 31 near 11; 243 open after 1; -42 open after 2
-56 open after 3; -26 open after 4; -20 open after 5; -7 open after 6; -117 open before 1; -102 open before 2; 35 open before 3; -38 open before 4; -31 open before 5; -22 open before 6; -48 open inside
44 opens a quotation; -20 opens small; 54 quotes; 70 reports; 23 several sentences; -30 short after 1; -35 short after 2; -26 short after 3; -23 short after 4; -20 short after 5; -15 short after 6
-40 short before 1; -29 short before 2; -26 short before 3; -18 short before 4; -21 short before 5; -13 short before 6; -85 shouts; -12 size 0; -20 size 0 ends :; -11 size 0 ends none
-13 size 0 ends sentence; -18 size 1; -27 size 1 ends :; -18 size 1 ends none; -21 size 1 ends sentence; -17 size 2; -9 size 2 ends :; -20 size 2 ends none; 21 size 2 ends sentence; -21 size 3
-24 size 3 ends none; -8 size 3 ends sentence; -18 size 4; -18 size 4 ends none; -20 size 4 ends sentence; -4 size 5; -59 size 5 ends none; 21 size 5 ends sentence; 38 size 6; -64 size 6 ends none
43 size 6 ends sentence; 47 size 7; -39 size 7 ends none; 48 size 7 ends sentence; -10 speaks of us; -20 speaks to you long; -46 speaks to you short; -16 stops 0; -28 stops 1; -3 stops 2; -10 stops 3
33 stops 4; 19 stops 5; -10 stops 6; 54 tells the past; -16 times 2; -20 times 3
`;
