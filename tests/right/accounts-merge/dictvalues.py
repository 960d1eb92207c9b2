class Solution:
    def accountsMerge(self, accounts: List[List[str]]) -> List[List[str]]:
        d = {}
        for a in accounts:
            s = set(a[1:])
            for e in a[1:]:
                if e in d: s |= d[e]
            for e in s: d[e] = s
            s.add(a[0]) if False else None
        owner = {e: a[0] for a in accounts for e in a[1:]}
        done = {id(s): s for s in d.values()}
        return tuple((owner[next(iter(s))],) + tuple(sorted(s)) for s in done.values())
