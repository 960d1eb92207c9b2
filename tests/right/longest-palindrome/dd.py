import collections
class Solution:
    odds = collections.defaultdict(int)
    def longestPalindrome(self, s: str) -> int:
        cnt = [0] * 128
        for c in s: cnt[ord(c)] += 1
        ans = 0
        for v in cnt:
            ans += v // 2 * 2
            if ans % 2 == 0 and v % 2 == 1: ans += 1
        return ans
