class Solution:
    def transformString(self, s: str) -> str:
        mp = {}
        new = []
        for i, c in enumerate(s):
            if c not in mp: mp[c] = i
            new.append(str(mp[c]))
        return " ".join(new)
    def isIsomorphic(self, s: str, t: str) -> bool:
        return self.transformString(s) == self.transformString(t)
