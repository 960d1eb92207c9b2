class Solution:
    def predictPartyVictory(self, senate: str) -> str:
        s = deque(senate)
        r = senate.count('R')
        d = len(senate) - r
        br = bd = 0
        while r and d:
            c = s.popleft()
            if c == 'R':
                if br: br -= 1; r -= 1
                else: bd += 1; s.append(c)
            else:
                if bd: bd -= 1; d -= 1
                else: br += 1; s.append(c)
        return ('Dire', 'Radiant')[r > 0]
