"""Write one line per node, the turns from the root and the value, and look parents up.

Time: O(n · h). Space: O(n · h).
"""

from trainer.structures import TreeNode


class Codec:
    def serialize(self, root: TreeNode | None) -> str:
        lines = []
        paths = [("", root)]
        for path, node in paths:
            if node:
                lines.append(f"{path}={node.val}")
                paths += [(path + "L", node.left), (path + "R", node.right)]
        return "\n".join(lines)

    def deserialize(self, data: str) -> TreeNode | None:
        nodes: dict[str, TreeNode] = {}
        for line in data.splitlines():
            path, value = line.split("=")
            nodes[path] = TreeNode(int(value))
        for path, node in nodes.items():
            node.left = nodes.get(path + "L")
            node.right = nodes.get(path + "R")
        return nodes.get("")
