/** Fitted by bench/intake.ts; not to be edited by hand. */
export const forText = `
-53 -1: edge; -23 -1: is account; 88 -1: is account long; -96 -1: is account middle; -21 -1: is account short; 34 -1: is address; -37 -1: is address long; 85 -1: is address middle
37 -1: is address short; 9 -1: is advertisement; -6 -1: is advertisement long; -7 -1: is advertisement middle; 13 -1: is advertisement short; -16 -1: is appeal; 11 -1: is appeal long
53 -1: is appeal middle; -45 -1: is appeal short; -19 -1: is byline; -65 -1: is byline long; 56 -1: is byline middle; -35 -1: is byline short; 55 -1: is caption or credit long
-6 -1: is caption or credit middle; -15 -1: is caption or credit short; -9 -1: is comments; -13 -1: is comments long; -8 -1: is comments short; 7 -1: is cut off; -33 -1: is date; 26 -1: is date middle
-37 -1: is date short; -14 -1: is legal; -23 -1: is legal middle; -16 -1: is legal short; -32 -1: is navigation; -32 -1: is navigation short; -30 -1: is newsletter; 18 -1: is newsletter long
-90 -1: is newsletter middle; -20 -1: is newsletter short; -37 -1: is note of the desk; -26 -1: is note of the desk middle; -45 -1: is note of the desk short; -42 -1: is note on the author
11 -1: is note on the author long; -78 -1: is note on the author middle; -19 -1: is note on the author short; -40 -1: is other stories; 53 -1: is other stories long; -25 -1: is other stories middle
-42 -1: is other stories short; -32 -1: is player; -16 -1: is player long; -16 -1: is player middle; -33 -1: is player short; -14 -1: is sharing; 15 -1: is sharing long; -32 -1: is sharing middle
-15 -1: is sharing short; -22 -1: none 0; -16 -1: none 1; -13 -1: none 2; -13 -1: none 3; 11 -1: none 4; -37 -1: none 6; 54 -1: none 7; -14 -1: sentence 0; -60 -1: sentence 1; 60 -1: sentence 2
-27 -1: sentence 3; -64 -1: sentence 4; 25 -1: sentence 5; 36 -1: sentence 6; 27 -1: sentence 7; -57 -2: edge; -15 -2: none 0; -15 -2: none 1; -10 -2: none 4; -19 -2: none 5; -92 -2: none 7
-16 -2: sentence 0; -72 -2: sentence 1; -20 -2: sentence 2; 23 -2: sentence 3; -20 -2: sentence 4; -9 -2: sentence 5; 24 -2: sentence 6; 15 -2: sentence 7; -34 1: edge; -25 1: is account
29 1: is account long; -29 1: is account middle; -27 1: is account short; 11 1: is address; -24 1: is address long; 98 1: is address middle; -9 1: is address short; 15 1: is advertisement
-63 1: is advertisement long; 18 1: is advertisement middle; 25 1: is advertisement short; -15 1: is appeal; 62 1: is appeal middle; -45 1: is appeal short; 8 1: is byline; 58 1: is byline long
-13 1: is byline middle; -17 1: is caption or credit; -45 1: is caption or credit long; 19 1: is caption or credit middle; -25 1: is caption or credit short; -22 1: is comments long; -24 1: is cut off
-37 1: is date; -15 1: is date middle; -39 1: is date short; -34 1: is legal; -56 1: is legal long; -36 1: is legal middle; -20 1: is legal short; -30 1: is navigation; -30 1: is navigation short
-42 1: is newsletter; 72 1: is newsletter long; -44 1: is newsletter middle; -48 1: is newsletter short; 46 1: is note of the desk; 154 1: is note of the desk long; -92 1: is note of the desk short
-74 1: is note on the author long; 19 1: is note on the author middle; 58 1: is note on the author short; -7 1: is other stories long; -73 1: is other stories middle; 8 1: is other stories short
-13 1: is player; -46 1: is player long; 10 1: is player middle; -12 1: is player short; -30 1: is prices; -40 1: is prices middle; -15 1: is sharing; -64 1: is sharing long; -35 1: is sharing middle
-13 1: is sharing short; -15 1: none 0; -12 1: none 1; -34 1: none 2; -52 1: none 3; -13 1: none 4; -31 1: none 5; -126 1: none 6; 18 1: none 7; -15 1: sentence 0; -71 1: sentence 1; -11 1: sentence 2
37 1: sentence 5; 56 1: sentence 6; 24 1: sentence 7; -7 2: edge; -13 2: none 0; -17 2: none 1; 24 2: none 3; -71 2: none 5; -71 2: none 6; 44 2: none 7; -17 2: sentence 0; -119 2: sentence 1
55 2: sentence 2; -9 2: sentence 4; -31 2: sentence 5; 23 2: sentence 6; -22 all capitals; -11 asks; -9 bias; -88 bullet; -23 bullet 1; -153 bullet 5; 26 capitals 0; 25 capitals 1; -34 capitals 2
-32 capitals 3; -36 capitals 4; -20 capitals 5; -26 ended; -31 ended after; -19 ends ,; 32 ends :; -20 ends none; 33 ends sentence; -39 ends —; -11 has a number; -43 has separators; -19 is account
136 is account long; -70 is account middle; -23 is account short; -30 is address; -170 is address long; -66 is address middle; 51 is address short; -58 is advertisement; -52 is advertisement long
-150 is advertisement middle; -47 is advertisement short; -46 is appeal; -14 is appeal long; -124 is appeal middle; -23 is appeal short; -34 is byline; 56 is byline long; -85 is byline middle
-31 is byline short; -91 is caption or credit; 66 is caption or credit long; -177 is caption or credit middle; -105 is caption or credit short; -40 is comments; -164 is comments long
-30 is comments middle; -21 is comments short; -48 is cut off; -37 is date; -61 is date middle; -35 is date short; -25 is legal; -28 is legal long; -36 is legal middle; -21 is legal short
-16 is navigation; -16 is navigation short; -30 is newsletter; 65 is newsletter long; -104 is newsletter middle; -22 is newsletter short; -180 is note of the desk; -186 is note of the desk long
-59 is note of the desk middle; -24 is note of the desk short; -72 is note on the author; -35 is note on the author long; -93 is note on the author middle; -36 is note on the author short
-17 is other stories; -92 is other stories middle; -10 is other stories short; -48 is player; -171 is player long; -179 is player middle; -28 is player short; -39 is prices; -33 is prices long
-16 is prices middle; -21 is sharing; -8 is sharing long; -138 is sharing middle; -17 is sharing short; -24 kin 0; -121 kin 0 after long; -22 kin 0 after short; -119 kin 0 before long
-22 kin 0 before short; 207 kin 0 inside long; -41 kin 0 inside short; -76 kin 1; -101 kin 1 after long; -49 kin 1 after short; -127 kin 1 before long; -24 kin 1 before short; 186 kin 1 inside long
-29 kin 1 inside short; -21 kin 2; -121 kin 2 after long; -39 kin 2 after short; 64 kin 2 before long; -54 kin 2 before short; 98 kin 2 inside long; 132 kin 2 inside short; 6 kin 3
-110 kin 3 after long; -35 kin 3 after short; -15 kin 3 before long; -22 kin 3 before short; 89 kin 3 inside long; 44 kin 3 inside short; 48 kin 4; -187 kin 4 after long; -86 kin 4 after short
60 kin 4 before long; -41 kin 4 before short; 87 kin 4 inside long; -47 kin 4 inside short; 34 kin 5; -133 kin 5 after long; -112 kin 5 after short; 15 kin 5 before long; -11 kin 5 before short
52 kin 5 inside long; 96 kin 5 inside short; 146 kin 6 after long; 80 kin 6 before long; -19 kin 6 before short; -14 kin 6 inside long; 13 kin 6 inside short; -13 long after 0; -29 long after 1
-8 long after 2; -17 long after 5; -125 long after 6; -13 long before 0; -14 long before 1; 8 long before 4; 20 long before 5; -39 long before 6; 90 long inside; -21 near 00; 36 near 01; 35 near 11
311 open after 1; -51 open after 2; -94 open after 3; -21 open after 4; -18 open after 5; -187 open before 1; -110 open before 2; 53 open before 3; -42 open before 4; -46 open before 5
-26 open before 6; -63 open inside; 52 opens a quotation; -27 opens small; 67 quotes; 100 reports; 20 several sentences; -31 short after 1; -49 short after 2; -36 short after 3; -30 short after 4
-24 short after 5; -19 short after 6; -39 short before 1; -39 short before 2; -38 short before 3; -20 short before 4; -28 short before 5; -18 short before 6; 14 short inside; -118 shouts; -16 size 0
-8 size 0 ends ,; -32 size 0 ends :; -15 size 0 ends none; -17 size 0 ends sentence; -22 size 1; -24 size 1 ends ,; -31 size 1 ends :; -22 size 1 ends none; -25 size 1 ends sentence; -39 size 1 ends —
-17 size 2; -7 size 2 ends ,; 12 size 2 ends :; -23 size 2 ends none; 41 size 2 ends sentence; -23 size 3; -28 size 3 ends none; -7 size 3 ends sentence; -16 size 4; 32 size 4 ends :
-15 size 4 ends none; -21 size 4 ends sentence; 97 size 5 ends :; -65 size 5 ends none; 25 size 5 ends sentence; 41 size 6; 233 size 6 ends :; -77 size 6 ends none; 51 size 6 ends sentence; 47 size 7
225 size 7 ends :; -48 size 7 ends none; 51 size 7 ends sentence; -10 speaks of us; -34 speaks to you long; -65 speaks to you short; -20 stops 0; -27 stops 1; -18 stops 3; 45 stops 4; 25 stops 5
-11 stops 6; 58 tells the past; -23 times 2; -31 times 3
`;
