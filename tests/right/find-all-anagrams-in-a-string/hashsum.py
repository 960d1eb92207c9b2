class Solution:
    def findAnagrams(self, s: str, p: str) -> List[int]:
        n = len(p)
        t = sum(hash(c) for c in p)
        w = sum(hash(c) for c in s[:n-1])
        ans = []
        for i in range(n-1, len(s)):
            w += hash(s[i])
            if w == t: ans.append(i-n+1)
            w -= hash(s[i-n+1])
        return ans
