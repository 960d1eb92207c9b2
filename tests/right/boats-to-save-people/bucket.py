class Solution:
    def numRescueBoats(self, people, limit):
        cnt = [0] * (limit + 1)
        for p in people: cnt[p] += 1
        lo, hi = 1, limit
        boats = 0
        while lo <= hi:
            while lo <= hi and cnt[lo] == 0: lo += 1
            while lo <= hi and cnt[hi] == 0: hi -= 1
            if lo > hi: break
            boats += 1
            cnt[hi] -= 1
            if lo + hi <= limit and cnt[lo] > 0:
                cnt[lo] -= 1
        return boats
