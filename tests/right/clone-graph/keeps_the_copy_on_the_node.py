class Solution:
    def cloneGraph(self, node):
        if not node:
            return None
        seen, st = {node}, [node]
        while st:
            n = st.pop()
            n.twin = type(n)(n.val)
            for o in n.neighbors:
                if o not in seen:
                    seen.add(o)
                    st.append(o)
        for n in seen:
            n.twin.neighbors = [o.twin for o in n.neighbors]
        return node.twin
