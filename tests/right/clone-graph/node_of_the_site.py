# Definition for a Node.
class Node:
    def __init__(self, val = 0, neighbors = None):
        self.val = val
        self.neighbors = neighbors if neighbors is not None else []

class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        made = {}
        def clone(n):
            if n.val not in made:
                made[n.val] = Node(n.val)
                for other in n.neighbors:
                    made[n.val].neighbors.append(clone(other))
            return made[n.val]
        return node and clone(node)
