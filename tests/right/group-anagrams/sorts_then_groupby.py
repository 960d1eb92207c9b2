class Solution:
    def groupAnagrams(self, strs):
        return [tuple(g) for _, g in itertools.groupby(sorted(strs, key=sorted), key=sorted)]
