// Package date finds years, dates, times and spans in Korean text: ’23년,
// 금년, 2023. 12. 28.(목) 11:00, 9. 29.(목), 2021~2025.
//
// In comes a string, raw or folded, and the day it was released (zero where
// not known); out come values with the byte ranges that print them. Nothing
// is more precise than printed: a month without a day has day 0, a day whose
// year neither stands there nor follows from the release has year 0. The
// package refuses to decide which of several dates is the date of what.
package date
