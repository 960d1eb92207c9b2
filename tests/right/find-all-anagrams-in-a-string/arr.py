class Solution:
    def findAnagrams(self, s: str, p: str) -> List[int]:
        ns, np_ = len(s), len(p)
        if ns < np_: return []
        pc, sc = [0]*26, [0]*26
        for c in p: pc[ord(c) - ord('a')] += 1
        out = []
        for i in range(ns):
            sc[ord(s[i]) - ord('a')] += 1
            if i >= np_: sc[ord(s[i-np_]) - ord('a')] -= 1
            if pc == sc: out.append(i - np_ + 1)
        return out
