class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        d = {}
        for s in strs:
            d.setdefault(tuple(sorted(s)), []).append(s)
        return d.values()
