class Solution:
    def findCircleNum(self, M):
        n = len(M)
        ans = 0
        for s in range(n):
            if M[s][s] != 1: continue
            ans += 1
            q = deque([s])
            M[s][s] = 0
            while q:
                i = q.popleft()
                for j in range(n):
                    if M[i][j] and M[j][j]:
                        M[j][j] = 0
                        q.append(j)
        return ans
