class Solution:
    def smallestSufficientTeam(self, req_skills, people):
        idx = {s: i for i, s in enumerate(req_skills)}
        masks = [sum(1 << idx[s] for s in p) for p in people]
        full = (1 << len(req_skills)) - 1
        n = len(people)
        @cache
        def f(have):
            if have == full:
                return ()
            # first missing skill
            b = 0
            while have >> b & 1: b += 1
            best = None
            for i in range(n):
                if masks[i] >> b & 1:
                    r = f(have | masks[i])
                    if r is not None and (best is None or len(r) + 1 < len(best)):
                        best = r + (i,)
            return best
        return list(f(0))
