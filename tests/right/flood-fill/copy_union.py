class Solution:
    def floodFill(self, image, sr, sc, color):
        m, n = len(image), len(image[0])
        par = list(range(m * n))
        def find(x):
            while par[x] != x:
                par[x] = par[par[x]]
                x = par[x]
            return x
        for i in range(m):
            for j in range(n):
                if i and image[i][j] == image[i-1][j]: par[find(i*n+j)] = find(i*n-n+j)
                if j and image[i][j] == image[i][j-1]: par[find(i*n+j)] = find(i*n+j-1)
        root = find(sr * n + sc)
        return [[color if find(i*n+j) == root else image[i][j] for j in range(n)] for i in range(m)]
