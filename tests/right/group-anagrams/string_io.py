class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        log = io.StringIO()
        groups = defaultdict(list)
        for w in strs:
            key = "".join(sorted(w))
            log.write(key)
            groups[key] += [w]
        return [*groups.values()]
