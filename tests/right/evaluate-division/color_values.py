class Solution:
    def calcEquation(self, equations, values, queries):
        g = defaultdict(dict)
        for (a, b), v in zip(equations, values):
            g[a][b] = 1 / v
            g[b][a] = v
        val, comp = {}, {}
        for s in g:
            if s in val: continue
            st = [s]; val[s] = 1; comp[s] = s
            while st:
                u = st.pop()
                for v, w in g[u].items():
                    if v not in val:
                        val[v] = val[u] * w
                        comp[v] = s
                        st.append(v)
        return [val[a] / val[b] if a in val and b in val and comp[a] == comp[b] else -1.0 for a, b in queries]
