class Solution:
    def smallestSufficientTeam(self, req_skills: List[str], people: List[List[str]]) -> List[int]:
        bit = {s: 1 << i for i, s in enumerate(req_skills)}
        m = [reduce(lambda a, s: a | bit[s], p, 0) for p in people]
        goal = (1 << len(bit)) - 1
        q = deque([(0, 0)])
        seen = {0}
        while q:
            have, team = q.popleft()
            if have == goal:
                return {i for i in range(len(people)) if team >> i & 1}
            for i, x in enumerate(m):
                y = have | x
                if y not in seen:
                    seen.add(y)
                    q.append((y, team | 1 << i))
