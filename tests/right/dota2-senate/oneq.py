class Solution:
    def predictPartyVictory(self, senate):
        q = deque()
        cnt = [0, 0]
        ban = [0, 0]
        for c in senate:
            x = c == 'R'
            cnt[x] += 1
            q.append(x)
        while all(cnt):
            x = q.popleft()
            if ban[x]:
                ban[x] -= 1
                cnt[x] -= 1
            else:
                ban[x ^ 1] += 1
                q.append(x)
        return 'Radiant' if cnt[1] else 'Dire'
