class Solution:
    def candy(self, ratings):
        g = defaultdict(list)
        n = len(ratings)
        indeg = [0] * n
        for i in range(n - 1):
            if ratings[i] < ratings[i+1]:
                g[i].append(i+1); indeg[i+1] += 1
            elif ratings[i] > ratings[i+1]:
                g[i+1].append(i); indeg[i] += 1
        q = deque((i, 1) for i in range(n) if not indeg[i])
        tot = 0
        while q:
            i, c = q.popleft()
            tot += c
            for j in g[i]:
                indeg[j] -= 1
                if indeg[j] == 0: q.append((j, c + 1))
        return tot
