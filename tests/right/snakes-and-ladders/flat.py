class Solution:
    def snakesAndLadders(self, board):
        n = len(board)
        board.reverse()
        flat = [0]
        for i, row in enumerate(board):
            flat += row[::-1] if i & 1 else row
        dist = {1: 0}
        cur = [1]
        for s in cur:
            for t in range(s + 1, s + 7):
                if t > n * n: break
                t = flat[t] if flat[t] > 0 else t
                if t == n * n: return dist[s] + 1
                if t not in dist:
                    dist[t] = dist[s] + 1
                    cur.append(t)
        return -1
