class Solution:
    def maxVowels(self, s: str, k: int) -> int:
        vowels = set('aeiou')
        cnt = 0
        for i in range(k):
            cnt += s[i] in vowels
        res = cnt
        for i in range(k, len(s)):
            cnt += (s[i] in vowels) - (s[i - k] in vowels)
            res = max(res, cnt)
        return res
