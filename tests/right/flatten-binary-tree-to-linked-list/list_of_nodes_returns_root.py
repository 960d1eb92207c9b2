def flatten(root):
    def preorder(node):
        return [node, *preorder(node.left), *preorder(node.right)] if node else []

    nodes = preorder(root)
    for a, b in zip(nodes, nodes[1:] + [None]):
        a.left = None
        a.right = b
    return root
