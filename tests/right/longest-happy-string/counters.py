class Solution:
    def longestDiverseString(self, a, b, c):
        ca = cb = cc = 0
        ans = ''
        for _ in range(a + b + c):
            if (a >= b and a >= c and ca != 2) or (a > 0 and (cb == 2 or cc == 2)):
                ans += 'a'; a -= 1; ca += 1; cb = cc = 0
            elif (b >= a and b >= c and cb != 2) or (b > 0 and (cc == 2 or ca == 2)):
                ans += 'b'; b -= 1; cb += 1; ca = cc = 0
            elif (c >= a and c >= b and cc != 2) or (c > 0 and (ca == 2 or cb == 2)):
                ans += 'c'; c -= 1; cc += 1; ca = cb = 0
        return ans
