class Solution:
    def smallestSufficientTeam(self, req_skills: List[str], people: List[List[str]]) -> List[int]:
        n = len(req_skills)
        ix = {s: i for i, s in enumerate(req_skills)}
        by = defaultdict(set)
        masks = []
        for i, p in enumerate(people):
            masks.append(sum(1 << ix[s] for s in p))
        alive = [m for m in masks]
        for i in range(len(people)):
            for j in range(len(people)):
                if i != j and alive[i] and alive[i] | alive[j] == alive[j]:
                    alive[i] = 0
                    break
        for i, m in enumerate(alive):
            for b in range(n):
                if m >> b & 1: by[b].add(i)
        self.best = list(range(len(people)))
        def dfs(have, team):
            if len(team) >= len(self.best): return
            if have == (1 << n) - 1:
                self.best = team[:]
                return
            b = next(b for b in range(n) if not have >> b & 1)
            for i in by[b]:
                dfs(have | alive[i], team + [i])
        dfs(0, [])
        return self.best
