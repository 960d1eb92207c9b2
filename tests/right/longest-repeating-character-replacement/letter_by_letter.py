class Solution:
    def characterReplacement(self, s, k):
        res = 0
        for c in set(s):
            count = l = 0
            for r, x in enumerate(s):
                if x == c:
                    count += 1
                while r - l + 1 - count > k:
                    if s[l] == c:
                        count -= 1
                    l += 1
                res = max(res, r - l + 1)
        return res
