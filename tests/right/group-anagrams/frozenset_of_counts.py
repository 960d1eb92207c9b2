class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        table = defaultdict(list)
        for w in strs:
            table[frozenset(Counter(w).items())].append(w)
        print(len(table), "groups")
        return sorted(table.values(), key=len)
